<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddressFold</name>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>Address of the payment service</source>
        <translation>Dirección del servicio de pago</translation>
    </message>
    <message>
        <source>Only if the payment service told you another one.</source>
        <translation>Solo si el servicio de pago le ha dado otra.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>The most that can be charged is {amount}.</source>
        <translation>Lo máximo que se puede cobrar es {amount}.</translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation>{currency} no tiene decimales.</translation>
    </message>
    <message>
        <source>{currency} has {count} decimals, not more.</source>
        <translation>{currency} tiene {count} decimales, no más.</translation>
    </message>
    <message>
        <source>This is not an amount. Use digits only.</source>
        <translation>Esto no es un importe. Use solo cifras.</translation>
    </message>
    <message>
        <source>An amount cannot be less than zero.</source>
        <translation>Un importe no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Escriba un importe mayor que cero.</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Type what is to be paid.</source>
        <translation>Escriba lo que se va a pagar.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>Cobrar {amount}</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Dejarlo como está (Esc)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Take it into the sale</source>
        <translation>Incorporarlo a la venta</translation>
    </message>
    <message>
        <source>Note a refund</source>
        <translation>Anotar un reembolso</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmar a mano</translation>
    </message>
    <message>
        <source>It was not paid</source>
        <translation>No se pagó</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo pendiente</translation>
    </message>
    <message>
        <source>The money becomes this sale&apos;s payment. Hand over the goods.</source>
        <translation>El dinero pasa a ser el pago de esta venta. Entregue la mercancía.</translation>
    </message>
    <message>
        <source>Make the refund in the payment service&apos;s dashboard first; the till only notes it.</source>
        <translation>Haga primero el reembolso en el panel del servicio de pago; la caja solo lo anota.</translation>
    </message>
    <message>
        <source>You say that it was paid. It is noted as your word, and never shown as proven.</source>
        <translation>Usted dice que se pagó. Se anota como su palabra y nunca se muestra como comprobado.</translation>
    </message>
    <message>
        <source>You say that it was not paid. It is noted as your word.</source>
        <translation>Usted dice que no se pagó. Se anota como su palabra.</translation>
    </message>
    <message>
        <source>Nothing changes. It stays in the list until somebody decides.</source>
        <translation>No cambia nada. Queda en la lista hasta que alguien decida.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Indique quién decide.</translation>
    </message>
    <message>
        <source>Enter the refund&apos;s reference from the dashboard.</source>
        <translation>Escriba la referencia del reembolso que aparece en el panel.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Enter the amount that was refunded.</source>
        <translation>Escriba el importe que se reembolsó.</translation>
    </message>
    <message>
        <source>That is more than was paid.</source>
        <translation>Es más de lo que se pagó.</translation>
    </message>
    <message>
        <source>This cannot be done any more: the payment or its sale has changed.</source>
        <translation>Esto ya no se puede hacer: el pago o su venta han cambiado.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>Code shown</source>
        <translation>Código mostrado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Restoring a backup is for the manager.</source>
        <translation>Restaurar una copia de seguridad es cosa del encargado.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>The journal is copied once a day, and before each new version. </source>
        <translation>El diario se copia una vez al día y antes de cada versión nueva. </translation>
    </message>
    <message>
        <source>They are on this computer: copy the till&apos;s folder elsewhere too.</source>
        <translation>Están en este equipo: copie la carpeta de la caja también en otro lugar.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now, or wait for the next start.</source>
        <translation>Aún no hay ninguna copia de seguridad. Haga una ahora o espere al próximo inicio.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>Volver a la caja (Esc)</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Del día</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Antes de una versión nueva</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Restaurar la copia de {when}</translation>
    </message>
</context>
<context>
    <name>BadSetting</name>
    <message>
        <source>This is not a currency, such as USD or EUR.</source>
        <translation>Esto no es una moneda, como USD o EUR.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://.</source>
        <translation>Escriba una dirección completa que empiece por https://.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, or nothing.</source>
        <translation>Escriba una dirección completa que empiece por https://, o nada.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, and leave the till&apos;s own address empty.</source>
        <translation>Escriba una dirección completa que empiece por https:// y deje vacía la dirección propia de la caja.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or 0 for any.</source>
        <translation>Escriba un número de 1 a 65535, o 0 para cualquiera.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Escriba un número de 0 a 100.</translation>
    </message>
    <message>
        <source>Write a number from 100 to 200.</source>
        <translation>Escriba un número de 100 a 200.</translation>
    </message>
    <message>
        <source>Write a number from 10 to 300.</source>
        <translation>Escriba un número de 10 a 300.</translation>
    </message>
    <message>
        <source>Write a number from 10 to 3600.</source>
        <translation>Escriba un número de 10 a 3600.</translation>
    </message>
    <message>
        <source>Write an amount, or nothing.</source>
        <translation>Escriba un importe o nada.</translation>
    </message>
    <message>
        <source>Write one to four amounts with blanks between them, or nothing.</source>
        <translation>Escriba de uno a cuatro importes separados por espacios, o nada.</translation>
    </message>
    <message>
        <source>Write one to four numbers from 1 to 100.</source>
        <translation>Escriba de uno a cuatro números de 1 a 100.</translation>
    </message>
    <message>
        <source>Type 4 to 8 digits.</source>
        <translation>Escriba de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>Use one to eight letters or digits.</source>
        <translation>Use de una a ocho letras o cifras.</translation>
    </message>
    <message>
        <source>Write a colour such as #1D4ED8, or nothing.</source>
        <translation>Escriba un color como #1D4ED8, o nada.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor no se puede usar.</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Donation booth</source>
        <translation>Quiosco de donaciones</translation>
    </message>
    <message>
        <source>To leave the booth</source>
        <translation>Para salir del quiosco</translation>
    </message>
    <message>
        <source>This booth is out of order. Please tell the staff.</source>
        <translation>Este quiosco no funciona. Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>This booth is not ready yet. Please tell the staff.</source>
        <translation>Este quiosco aún no está listo. Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>No connection right now. Trying again; nothing was charged.</source>
        <translation>Ahora no hay conexión. Se intenta de nuevo; no se cobró nada.</translation>
    </message>
    <message>
        <source>Getting your code ready…</source>
        <translation>Preparando su código…</translation>
    </message>
    <message>
        <source>Not confirmed yet. We keep checking.</source>
        <translation>Aún sin confirmar. Seguimos comprobando.</translation>
    </message>
    <message>
        <source>Your phone is done. Confirming…</source>
        <translation>Su teléfono terminó. Confirmando…</translation>
    </message>
    <message>
        <source>Waiting for your phone.</source>
        <translation>Esperando a su teléfono.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>No donation was made</source>
        <translation>No se hizo ninguna donación</translation>
    </message>
    <message>
        <source>Nothing was charged. You are welcome to begin again.</source>
        <translation>No se cobró nada. Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>El pago no se completó</translation>
    </message>
    <message>
        <source>As far as we know nothing was charged. You can begin again.</source>
        <translation>Que sepamos, no se cobró nada. Puede empezar de nuevo.</translation>
    </message>
    <message>
        <source>The time for this code is over</source>
        <translation>El tiempo de este código terminó</translation>
    </message>
    <message>
        <source>Nothing was charged so far. You are welcome to begin again.</source>
        <translation>Por ahora no se cobró nada. Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Donations are not possible right now</source>
        <translation>Ahora no es posible donar</translation>
    </message>
    <message>
        <source>Nothing was charged. Please try again in a moment.</source>
        <translation>No se cobró nada. Inténtelo de nuevo en un momento, por favor.</translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff</source>
        <translation>Gracias. Avise al personal, por favor</translation>
    </message>
    <message>
        <source>They can look it up with the code {code}.</source>
        <translation>Pueden buscarlo con el código {code}.</translation>
    </message>
    <message>
        <source>Your donation has arrived.</source>
        <translation>Su donación ha llegado.</translation>
    </message>
</context>
<context>
    <name>BoothDoor</name>
    <message>
        <source>The booth needs a manager&apos;s PIN. Set one with: pos-app configure --manager-pin</source>
        <translation>El quiosco necesita un PIN de encargado. Defínalo con: pos-app configure --manager-pin</translation>
    </message>
</context>
<context>
    <name>BoothPages</name>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de demostración</translation>
    </message>
</context>
<context>
    <name>BrandFilter</name>
    <message>
        <source>All brands</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Choose a brand</source>
        <translation>Elegir una marca</translation>
    </message>
</context>
<context>
    <name>CartDesk</name>
    <message>
        <source>The cart is empty.</source>
        <translation>El carrito está vacío.</translation>
    </message>
    <message>
        <source>The till is still starting. Try again in a moment.</source>
        <translation>La caja aún se está iniciando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>Cart {time}, %Ln items</source>
        <translation>
            <numerusform>Carrito {time}, %Ln artículo</numerusform>
            <numerusform>Carrito {time}, %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is parked.</source>
        <translation>«{name}» queda en espera.</translation>
    </message>
    <message>
        <source>“{name}” is not parked any more.</source>
        <translation>«{name}» ya no está en espera.</translation>
    </message>
    <message>
        <source>“{name}” is back. What was in the cart is parked as “{present}”.</source>
        <translation>«{name}» está de vuelta. Lo que había en el carrito queda en espera como «{present}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CartHead</name>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>Show the parked carts (Ctrl+O)</source>
        <translation>Mostrar los carritos en espera (Ctrl+O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Volver a hacerlo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Clear the cart</source>
        <translation>Vaciar el carrito</translation>
    </message>
    <message>
        <source>Pieces: {count}</source>
        <translation>Piezas: {count}</translation>
    </message>
    <message>
        <source>Parked ({count})</source>
        <translation>En espera ({count})</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>{price} each</source>
        <translation>{price} c/u</translation>
    </message>
</context>
<context>
    <name>CartLinePainter</name>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
</context>
<context>
    <name>CartModel</name>
    <message>
        <source>{quantity} × {name}</source>
        <translation>{quantity} × {name}</translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation>antes {amount}</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Take something off the whole cart (F11)</source>
        <translation>Rebajar algo de todo el carrito (F11)</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>Otro artículo</translation>
    </message>
    <message>
        <source>Sell something that is in no catalogue (F7)</source>
        <translation>Vender algo que no está en ningún catálogo (F7)</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Let this cart wait for its customer (Ctrl+S)</source>
        <translation>Dejar este carrito a la espera de su cliente (Ctrl+S)</translation>
    </message>
    <message>
        <source>Scan something, or tap a product</source>
        <translation>Escanee algo o toque un producto</translation>
    </message>
</context>
<context>
    <name>CartTotals</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <source>Without discounts {amount}</source>
        <translation>Sin descuentos {amount}</translation>
    </message>
    <message>
        <source>Saved {amount}</source>
        <translation>Ahorro {amount}</translation>
    </message>
</context>
<context>
    <name>CategoryTabs</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>More categories</source>
        <translation>Más categorías</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Several products have the code {code}. Which is it?</source>
        <translation>Varios productos tienen el código {code}. ¿Cuál es?</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Keep the till open</source>
        <translation>Dejar la caja abierta</translation>
    </message>
    <message>
        <source>Go on selling (Esc)</source>
        <translation>Seguir vendiendo (Esc)</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Set up the till</source>
        <translation>Configurar la caja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments are still open</source>
        <translation>
            <numerusform>Aún queda un pago pendiente</numerusform>
            <numerusform>Aún quedan %Ln pagos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost while the till is set up. If one is paid now, the till sees it afterwards.</source>
        <translation>Nada se pierde mientras se configura la caja. Si se paga uno ahora, la caja lo ve después.</translation>
    </message>
    <message>
        <source>Nothing is lost when the till closes. If one is paid now, the till sees it at the next start.</source>
        <translation>No se pierde nada al cerrar la caja. Si alguno se paga ahora, la caja lo verá al iniciarse de nuevo.</translation>
    </message>
    <message>
        <source>No payment is open any more</source>
        <translation>Ya no queda ningún pago pendiente</translation>
    </message>
    <message>
        <source>The till can be set up.</source>
        <translation>La caja se puede configurar.</translation>
    </message>
    <message>
        <source>The till can be closed.</source>
        <translation>La caja se puede cerrar.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>No money moved.</source>
        <translation>No se movió dinero.</translation>
    </message>
    <message>
        <source>The payment service is busy.</source>
        <translation>El servicio de pago está ocupado.</translation>
    </message>
    <message>
        <source>Wait a minute, then connect again.</source>
        <translation>Espere un minuto y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The answer does not fit this till.</source>
        <translation>La respuesta no es la que espera esta caja.</translation>
    </message>
    <message>
        <source>Do not use this address for payments. Check it, and ask the payment service.</source>
        <translation>No use esta dirección para cobrar. Revísela y pregunte al servicio de pago.</translation>
    </message>
    <message>
        <source>The payment service has a problem of its own.</source>
        <translation>El servicio de pago tiene un problema propio.</translation>
    </message>
    <message>
        <source>Your entries may well be right. Try again in a few minutes.</source>
        <translation>Puede que sus datos estén bien. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The payment service knows your shop. It answered in {seconds} s.</source>
        <translation>El servicio de pago conoce su tienda. Respondió en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Aún no hay claves.</translation>
    </message>
    <message>
        <source>Type both keys, then connect.</source>
        <translation>Escriba las dos claves y conecte.</translation>
    </message>
    <message>
        <source>The keys are not accepted.</source>
        <translation>Las claves no se aceptan.</translation>
    </message>
    <message>
        <source>Copy both keys anew from the payment service&apos;s dashboard. Check that the vault key and the merchant key are not swapped.</source>
        <translation>Copie de nuevo las dos claves del panel del servicio de pago. Revise que la clave de la bóveda y la del comercio no estén intercambiadas.</translation>
    </message>
    <message>
        <source>Check the merchant number, the shop&apos;s name and the currency under Your shop.</source>
        <translation>Revise el número de comercio, el nombre de la tienda y la moneda en «Su tienda».</translation>
    </message>
    <message>
        <source>The payment service says: {reason}</source>
        <translation>El servicio de pago dice: {reason}</translation>
    </message>
    <message>
        <source>The keys work, but the shop is refused.</source>
        <translation>Las claves funcionan, pero la tienda se rechaza.</translation>
    </message>
    <message>
        <source>Check the address under Another address.</source>
        <translation>Revise la dirección en «Otra dirección».</translation>
    </message>
    <message>
        <source>There is no payment service at this address.</source>
        <translation>No hay ningún servicio de pago en esta dirección.</translation>
    </message>
    <message>
        <source>This address sends the till on to {host}.</source>
        <translation>Esta dirección manda la caja a otra: {host}.</translation>
    </message>
    <message>
        <source>The keys were not sent there. On a guest Wi-Fi, open any page in a browser and log in there first. If the payment service told you of a new address, type it under Another address.</source>
        <translation>Las claves no se enviaron allí. En una wifi para invitados, abra antes cualquier página en un navegador e inicie sesión en ella. Si el servicio de pago le comunicó una dirección nueva, escríbala en «Otra dirección».</translation>
    </message>
    <message>
        <source>Nobody knows the address {host}.</source>
        <translation>Nadie conoce la dirección {host}.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>Connect it to the shop&apos;s Wi-Fi or cable, then try again.</source>
        <translation>Conéctelo al Wi-Fi de la tienda o por cable e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The Wi-Fi wants you to log in first.</source>
        <translation>El Wi-Fi pide antes iniciar sesión.</translation>
    </message>
    <message>
        <source>Open any page in a browser, log in there, then connect again.</source>
        <translation>Abra cualquier página en un navegador, inicie sesión allí y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of {host}.</source>
        <translation>Quien responde no es {host}.</translation>
    </message>
    <message>
        <source>The keys were not sent. Try another network, or ask who looks after this one; a virus scanner can be the cause too.</source>
        <translation>Las claves no se enviaron. Pruebe otra red o pregunte a quien lleva esta; también puede deberse a un antivirus.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} no responde.</translation>
    </message>
    <message>
        <source>Check the internet connection, and whether a firewall stops the till. Then try again.</source>
        <translation>Revise la conexión a internet y si un cortafuegos frena la caja. Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the payment service</source>
        <translation>el servicio de pago</translation>
    </message>
    <message>
        <source>The clock of this computer is fast.</source>
        <translation>El reloj de este equipo va adelantado.</translation>
    </message>
    <message>
        <source>The clock of this computer is slow.</source>
        <translation>El reloj de este equipo va atrasado.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>El reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the system&apos;s settings, then connect again.</source>
        <translation>Ponga la fecha, la hora y la zona horaria en los ajustes del sistema y vuelva a conectar.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>Queda %Ln segundo</numerusform>
            <numerusform>Quedan %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were read. Nothing is taken yet.</source>
        <translation>
            <numerusform>Se leyó un producto. Aún no se ha tomado nada.</numerusform>
            <numerusform>Se leyeron %Ln productos. Aún no se ha tomado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln variante</numerusform>
            <numerusform>%Ln variantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept</source>
        <translation>
            <numerusform>Se guarda %Ln</numerusform>
            <numerusform>Se guardan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments are open.</source>
        <translation>
            <numerusform>Hay un pago pendiente.</numerusform>
            <numerusform>Hay %Ln pagos pendientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>UAE dirham</source>
        <translation>Dírham de los EAU</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Dólar australiano</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Real brasileño</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Dólar canadiense</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Franco suizo</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Yuan chino</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Corona checa</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Corona danesa</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>Libra egipcia</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>Libra esterlina</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Rupia india</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Yen japonés</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Won surcoreano</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>Dinar kuwaití</translation>
    </message>
    <message>
        <source>Moroccan dirham</source>
        <translation>Dírham marroquí</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Peso mexicano</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Corona noruega</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Dólar neozelandés</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Esloti polaco</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Rial saudí</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Corona sueca</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Lira turca</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Dólar estadounidense</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Rand sudafricano</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Scan with your phone&apos;s camera</source>
        <translation>Escanee con la cámara de su teléfono</translation>
    </message>
    <message>
        <source>Your phone then shows the code {code}.</source>
        <translation>Su teléfono mostrará entonces el código {code}.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>No pagado</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Phone is back, confirming…</source>
        <translation>El teléfono volvió; confirmando…</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Espere un momento, por favor.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>You can try again, or pay another way.</source>
        <translation>Puede intentarlo de nuevo o pagar de otra forma.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Ask for a new code if you would still like to pay.</source>
        <translation>Pida un código nuevo si todavía quiere pagar.</translation>
    </message>
    <message>
        <source>If you have just paid, please tell us.</source>
        <translation>Si acaba de pagar, díganoslo, por favor.</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Pregunte en la caja, por favor</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Recibo {receipt}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Includes {tax} tax and {shipping} shipping</source>
        <translation>Incluye {tax} de impuestos y {shipping} de envío</translation>
    </message>
    <message>
        <source>Includes {tax} tax</source>
        <translation>Incluye {tax} de impuestos</translation>
    </message>
    <message>
        <source>Includes {shipping} shipping</source>
        <translation>Incluye {shipping} de envío</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <translation>Usted elige el importe</translation>
    </message>
    <message>
        <source>Suggested donation</source>
        <translation>Donación sugerida</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Quedan</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de demostración</translation>
    </message>
    <message>
        <source>{shop}, for the customer</source>
        <translation>{shop}, para el cliente</translation>
    </message>
</context>
<context>
    <name>DamagedSettings</name>
    <message>
        <source>The settings cannot be used</source>
        <translation>Los ajustes no se pueden usar</translation>
    </message>
    <message>
        <source>Start with what can be read</source>
        <translation>Iniciar con lo que se puede leer</translation>
    </message>
    <message>
        <source>Nothing was changed, and no payment is lost. Mend the file and start the till again. Or start with the settings in it that can be read: the file is set aside beside the new one, and what is missing can be set again in Settings.</source>
        <translation>No se cambió nada y no se perdió ningún pago. Corrija el archivo y vuelva a iniciar la caja. O inicie con los ajustes del archivo que se pueden leer: el archivo se aparta junto al nuevo, y lo que falte se puede volver a poner en Ajustes.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no payment is lost. This file is for all tills of this computer: ask who looks after the computer to mend it, and start again.</source>
        <translation>No se cambió nada y no se perdió ningún pago. Este archivo es de todas las cajas de este equipo: pida a quien cuida el equipo que lo corrija y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>{setting} in the file {file}: {problem}</source>
        <translation>{setting} en el archivo {file}: {problem}</translation>
    </message>
    <message>
        <source>There is a mistake in line {line} of the file {file}.</source>
        <translation>Hay un error en la línea {line} del archivo {file}.</translation>
    </message>
    <message>
        <source>The system does not let the till read the file {file}.</source>
        <translation>El sistema no deja que la caja lea el archivo {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>El archivo {file} no se puede leer.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <translation>Referencia del reembolso</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Demo: no real money moves</source>
        <translation>Demostración: no se mueve dinero real</translation>
    </message>
    <message>
        <source>Open the payment page on this computer</source>
        <translation>Abrir la página de pago en este equipo</translation>
    </message>
    <message>
        <source>For those without a phone: pay in this computer&apos;s browser</source>
        <translation>Para quien no tiene teléfono: pagar en el navegador de este equipo</translation>
    </message>
    <message>
        <source>Set up for real payments</source>
        <translation>Configurar para cobrar de verdad</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>−{amount}</source>
        <translation>−{amount}</translation>
    </message>
    <message>
        <source>−{percent}%</source>
        <translation>−{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>That is more than the {amount} there is.</source>
        <translation>Es más que los {amount} que hay.</translation>
    </message>
</context>
<context>
    <name>DiscountChoice</name>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Own discount in per cent</source>
        <translation>Descuento propio en porcentaje</translation>
    </message>
    <message>
        <source>Own discount in money</source>
        <translation>Descuento propio en dinero</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>Sin descuento</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>En porcentaje</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>En dinero</translation>
    </message>
</context>
<context>
    <name>DiscountPage</name>
    <message>
        <source>Discount on the whole cart</source>
        <translation>Descuento en todo el carrito</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>DiskTrouble</name>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk can be read, but not written.</source>
        <translation>El disco se puede leer, pero no escribir.</translation>
    </message>
    <message>
        <source>The system does not let the till write there.</source>
        <translation>El sistema no deja que la caja escriba ahí.</translation>
    </message>
    <message>
        <source>There is a file where the till&apos;s folder should be.</source>
        <translation>Donde debería estar la carpeta de la caja hay un archivo.</translation>
    </message>
</context>
<context>
    <name>DisplayMap</name>
    <message>
        <source>Displays</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>The till</source>
        <translation>La caja</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>DonationPage</name>
    <message>
        <source>Suggested donation</source>
        <translation>Donación sugerida</translation>
    </message>
    <message>
        <source>The donor chooses</source>
        <translation>Elige quien dona</translation>
    </message>
    <message>
        <source>Leave it empty and the donor chooses. They can change it on their phone.</source>
        <translation>Déjelo vacío y elegirá quien dona. Puede cambiarlo en su teléfono.</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Give the whole screen to donors; a manager&apos;s PIN ends it</source>
        <translation>Deja toda la pantalla a quienes donan; se sale con el PIN del encargado</translation>
    </message>
    <message>
        <source>Ask for a donation</source>
        <translation>Pedir una donación</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>Pedir {amount}</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something unexpected happened. Check the payment before charging again.</source>
        <translation>Ocurrió algo inesperado. Compruebe el pago antes de volver a cobrar.</translation>
    </message>
    <message>
        <source>product number</source>
        <translation>número de producto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>original price</source>
        <translation>precio original</translation>
    </message>
    <message>
        <source>picture address</source>
        <translation>dirección de la imagen</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>código de barras</translation>
    </message>
    <message>
        <source>{product}: the {field} is longer than {limit} characters.</source>
        <translation>{product}: el dato «{field}» tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>{product}: the {field} is missing.</source>
        <translation>{product}: falta el dato «{field}».</translation>
    </message>
    <message>
        <source>{product}: the {field} is below zero.</source>
        <translation>{product}: el dato «{field}» es menor que cero.</translation>
    </message>
    <message>
        <source>{product}: the {field} is in another currency than the till.</source>
        <translation>{product}: el dato «{field}» está en otra moneda que la caja.</translation>
    </message>
    <message>
        <source>{product}: the {field} is not a web address.</source>
        <translation>{product}: el dato «{field}» no es una dirección web.</translation>
    </message>
    <message>
        <source>{product}: another product has this {field}.</source>
        <translation>{product}: otro producto ya tiene este dato: {field}.</translation>
    </message>
    <message>
        <source>{product} cannot be sold: {field}.</source>
        <translation>{product} no se puede vender: {field}.</translation>
    </message>
    <message>
        <source>The cart is empty. Add something first.</source>
        <translation>El carrito está vacío. Añada algo primero.</translation>
    </message>
    <message>
        <source>{product} was not added: a cart holds {limit} different products.</source>
        <translation>{product} no se añadió: en un carrito caben {limit} productos distintos.</translation>
    </message>
    <message>
        <source>{product}: the quantity must be 1 to {limit}.</source>
        <translation>{product}: la cantidad debe ser de 1 a {limit}.</translation>
    </message>
    <message>
        <source>{product}: the total would be more than {limit}.</source>
        <translation>{product}: el total sería mayor que {limit}.</translation>
    </message>
    <message>
        <source>{product} is priced in another currency than {limit}.</source>
        <translation>{product} tiene el precio en otra moneda que {limit}.</translation>
    </message>
    <message>
        <source>Discounts and extras would make more than {limit} lines for the customer.</source>
        <translation>Con descuentos y extras, el cliente vería más de {limit} líneas.</translation>
    </message>
    <message>
        <source>{product}: the note is longer than {limit} characters.</source>
        <translation>{product}: la nota tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>{product}: the price is below zero.</source>
        <translation>{product}: el precio es menor que cero.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <translation>El nombre tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>A discount is above 0 and at most {limit} %.</source>
        <translation>Un descuento es mayor que 0 y como máximo del {limit}&#xa0;%.</translation>
    </message>
    <message>
        <source>A discount must be more than nothing.</source>
        <translation>Un descuento debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>{product}: the discount is more than the {limit} there is.</source>
        <translation>{product}: el descuento es mayor que los {limit} que hay.</translation>
    </message>
    <message>
        <source>The discount is in another currency than {limit}.</source>
        <translation>El descuento está en otra moneda que {limit}.</translation>
    </message>
    <message>
        <source>The discount&apos;s name is longer than {limit} characters.</source>
        <translation>El nombre del descuento tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>{product} cannot be added.</source>
        <translation>{product} no se puede añadir.</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>The settings could not be saved, and are forgotten when the till is closed. {why} Make room on the disk, or ask who looks after this computer.</source>
        <translation>Los ajustes no se pudieron guardar y se olvidarán al cerrar la caja. {why} Haga sitio en el disco o pregunte a quien se ocupa de este ordenador.</translation>
    </message>
    <message>
        <source>The payment service made it another amount than the till. It was not shown, and nothing was charged. Try again; if it stays so, tell a manager.</source>
        <translation>El servicio de pago puso un importe distinto al de la caja. No se mostró y no se cobró nada. Inténtelo de nuevo; si sigue igual, avise a un encargado.</translation>
    </message>
    <message>
        <source>The payment service made it another currency than the till&apos;s. It was not shown, and nothing was charged. A manager can check the currency in Settings.</source>
        <translation>El servicio de pago puso una moneda distinta a la de la caja. No se mostró y no se cobró nada. Un encargado puede revisar la moneda en Ajustes.</translation>
    </message>
    <message>
        <source>The payment service had already closed this payment. It was never shown, and nothing was charged. Try again.</source>
        <translation>El servicio de pago ya había cerrado este pago. No se llegó a mostrar y no se cobró nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The payment page has an address that the till does not trust. It was not shown, and nothing was charged. Tell a manager.</source>
        <translation>La página de pago tiene una dirección en la que la caja no confía. No se mostró y no se cobró nada. Avise a un encargado.</translation>
    </message>
    <message>
        <source>The payment that came back belongs to another sale. It was not shown, and nothing was charged. Try again.</source>
        <translation>El pago que llegó pertenece a otra venta. No se mostró y no se cobró nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The payment service has moved to {host}. Nothing was charged. A manager can set the address in Settings, Connection.</source>
        <translation>El servicio de pago se trasladó a {host}. No se cobró nada. Un encargado puede cambiar la dirección en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>This till&apos;s data was copied, moved or restored from a backup. New receipts carry the mark {series}, so that no number is given twice. Open only one copy: both would follow the same payments.</source>
        <translation>Los datos de esta caja se copiaron, se movieron o se restauraron de una copia de seguridad. Los recibos nuevos llevan la marca {series}, para que ningún número se dé dos veces. Abra solo una copia: las dos seguirían los mismos pagos.</translation>
    </message>
    <message>
        <source>The backup is restored. Payments that came after it and were taken over: {count}; of them still open and watched: {open}.</source>
        <translation>La copia de seguridad está restaurada. Pagos posteriores incorporados: {count}; de ellos siguen pendientes y vigilados: {open}.</translation>
    </message>
    <message>
        <source>Parts of the replaced journal could not be read. Keep the file {file} and compare the last payments with the payment service.</source>
        <translation>Algunas partes del diario sustituido no se pudieron leer. Guarde el archivo {file} y compare los últimos pagos con el servicio de pago.</translation>
    </message>
    <message>
        <source>The payment service refused this sale. Nothing was charged. Mend what it names below, then try again.</source>
        <translation>El servicio de pago rechazó esta venta. No se cobró nada. Corrija lo que indica abajo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file was not taken: some rows need mending. Nothing changed.</source>
        <translation>El archivo no se aceptó: hay que corregir algunas filas. No cambió nada.</translation>
    </message>
    <message>
        <source>The keys were not accepted. Nothing was charged. A manager can type others in Settings, Set up again.</source>
        <translation>Las claves no se aceptaron. No se cobró nada. Un encargado puede escribir otras en Ajustes, Configurar de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Nothing was charged. Unlock it and open the till again, or type the keys.</source>
        <translation>El llavero de este equipo está bloqueado. No se cobró nada. Desbloquéelo y vuelva a abrir la caja, o escriba las claves.</translation>
    </message>
    <message>
        <source>The new keys are in use, but this computer&apos;s keyring did not take them. Have them at hand when the till is opened again.</source>
        <translation>Las claves nuevas están en uso, pero el llavero de este equipo no las guardó. Téngalas a mano cuando se vuelva a abrir la caja.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the keys. Nothing was charged. A manager can type the keys at the start.</source>
        <translation>Este equipo no tiene un lugar seguro para las claves. No se cobró nada. Un encargado puede escribirlas al iniciar.</translation>
    </message>
    <message>
        <source>There is no payment service at the address in the settings. Nothing was charged. A manager can set the address in Settings, Connection.</source>
        <translation>No hay ningún servicio de pago en la dirección de los ajustes. No se cobró nada. Un encargado puede cambiar la dirección en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>The settings cannot be read. Nothing was changed. A manager can mend the settings file or set the till up again.</source>
        <translation>Los ajustes no se pueden leer. No se cambió nada. Un encargado puede corregir el archivo de ajustes o volver a configurar la caja.</translation>
    </message>
    <message>
        <source>The backup could not be restored. The journal is as it was, and nothing is lost. Try an older backup.</source>
        <translation>La copia de seguridad no se pudo restaurar. El diario está como estaba y no se perdió nada. Pruebe con una copia anterior.</translation>
    </message>
    <message>
        <source>The till cannot save its records. The disk may be full. Do not charge again before a manager has looked.</source>
        <translation>La caja no puede guardar sus registros. Puede que el disco esté lleno. No vuelva a cobrar hasta que un encargado lo revise.</translation>
    </message>
    <message>
        <source>A setting does not work. Nothing was charged. A manager can change it in Settings.</source>
        <translation>Un ajuste no funciona. No se cobró nada. Un encargado puede cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <source>This till is already open in another window. Go on there.</source>
        <translation>Esta caja ya está abierta en otra ventana. Siga allí.</translation>
    </message>
    <message>
        <source>Something in the till broke. It moved no money, and you can go on selling. Look at the open payments before charging anybody again, and tell a manager: the log has it.</source>
        <translation>Algo falló en la caja. No se movió dinero y puede seguir vendiendo. Revise los pagos pendientes antes de volver a cobrar a alguien y avise a un encargado: está en el registro.</translation>
    </message>
    <message>
        <source>No connection to the payment service. Trying again by itself.</source>
        <translation>Sin conexión con el servicio de pago. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The payment service is busy. Trying again by itself.</source>
        <translation>El servicio de pago está ocupado. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The payment service gave no clear answer. Trying again by itself.</source>
        <translation>El servicio de pago no dio una respuesta clara. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The payment service does not say how this payment stands. Checking again.</source>
        <translation>El servicio de pago no dice cómo está este pago. Se vuelve a comprobar.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Payment {code}</source>
        <translation>Pago {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Recibo {receipt}</translation>
    </message>
    <message>
        <source>an amount that is not known</source>
        <translation>un importe que no se conoce</translation>
    </message>
    <message>
        <source>Sale made; the donor chooses the amount</source>
        <translation>Venta hecha; elige el importe quien dona</translation>
    </message>
    <message>
        <source>Sale made for {amount}</source>
        <translation>Venta hecha por {amount}</translation>
    </message>
    <message>
        <source>Payment opened; the donor chooses the amount</source>
        <translation>Pago abierto; elige el importe quien dona</translation>
    </message>
    <message>
        <source>Payment opened for {amount}</source>
        <translation>Pago abierto por {amount}</translation>
    </message>
    <message>
        <source>Phone returned, and says that it is done</source>
        <translation>El teléfono volvió y dice que está hecho</translation>
    </message>
    <message>
        <source>Phone returned; the customer went back</source>
        <translation>El teléfono volvió; el cliente se echó atrás</translation>
    </message>
    <message>
        <source>Phone returned with an error</source>
        <translation>El teléfono volvió con un error</translation>
    </message>
    <message>
        <source>Phone returned</source>
        <translation>El teléfono volvió</translation>
    </message>
    <message>
        <source>The payment service says: not paid yet</source>
        <translation>El servicio de pago dice: aún sin pagar</translation>
    </message>
    <message>
        <source>The payment service says: the customer cancelled</source>
        <translation>El servicio de pago dice: el cliente canceló</translation>
    </message>
    <message>
        <source>The payment service says: failed</source>
        <translation>El servicio de pago dice: fallido</translation>
    </message>
    <message>
        <source>The payment service says: the time is over</source>
        <translation>El servicio de pago dice: se acabó el tiempo</translation>
    </message>
    <message>
        <source>The payment service said nothing that makes sense</source>
        <translation>El servicio de pago no dijo nada que se entienda</translation>
    </message>
    <message>
        <source>An answer about another payment was turned away</source>
        <translation>Se descartó una respuesta sobre otro pago</translation>
    </message>
    <message>
        <source>The payment service says paid, but not how much</source>
        <translation>El servicio de pago dice que se pagó, pero no cuánto</translation>
    </message>
    <message>
        <source>Nobody could say how it ended</source>
        <translation>Nadie pudo decir cómo terminó</translation>
    </message>
    <message>
        <source>The payment service says {paid} was paid; {asked} was asked for</source>
        <translation>El servicio de pago dice que se pagaron {paid}; se pidieron {asked}</translation>
    </message>
    <message>
        <source>The payment service answered</source>
        <translation>El servicio de pago respondió</translation>
    </message>
    <message>
        <source>amount equal</source>
        <translation>importe igual</translation>
    </message>
    <message>
        <source>amount not equal</source>
        <translation>importe distinto</translation>
    </message>
    <message>
        <source>The payment service says paid: {paid}, {equal}</source>
        <translation>El servicio de pago dice que se pagó: {paid}, {equal}</translation>
    </message>
    <message>
        <source>The same sale was also paid with {code}: {paid}</source>
        <translation>La misma venta se pagó también con {code}: {paid}</translation>
    </message>
    <message>
        <source>The same sale also had the code {code}</source>
        <translation>La misma venta tuvo también el código {code}</translation>
    </message>
    <message>
        <source>{who} decided: {what}</source>
        <translation>{who} decidió: {what}</translation>
    </message>
    <message>
        <source>card {value}</source>
        <translation>tarjeta {value}</translation>
    </message>
    <message>
        <source>transaction {value}</source>
        <translation>transacción {value}</translation>
    </message>
    <message>
        <source>receipt {value}</source>
        <translation>recibo {value}</translation>
    </message>
    <message>
        <source>reference {value}</source>
        <translation>referencia {value}</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>motivo: {value}</translation>
    </message>
    <message>
        <source>{words}, {fact}</source>
        <translation>{words}, {fact}</translation>
    </message>
    <message>
        <source>The payment service was asked for a code</source>
        <translation>Se pidió un código al servicio de pago</translation>
    </message>
    <message>
        <source>No clear answer; asked again</source>
        <translation>Sin respuesta clara; se preguntó de nuevo</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>Not shown, as it did not fit</source>
        <translation>No se mostró, porque no coincidía</translation>
    </message>
    <message>
        <source>QR shown</source>
        <translation>QR mostrado</translation>
    </message>
    <message>
        <source>QR taken away by the cashier</source>
        <translation>QR retirado en la caja</translation>
    </message>
    <message>
        <source>The till was closed before a QR was shown</source>
        <translation>La caja se cerró antes de mostrar un QR</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Se intentó de nuevo</translation>
    </message>
    <message>
        <source>Taken off the list; nothing was charged</source>
        <translation>Quitado de la lista; no se cobró nada</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>Copiar lo que ocurrió</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Facing</name>
    <message>
        <source>The code on this screen could not be read back, so a phone may not read it either. Clean the screen, or open the payment page here.</source>
        <translation>El código de esta pantalla no se pudo leer de vuelta, así que quizá un teléfono tampoco lo lea. Limpie la pantalla o abra la página de pago aquí.</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>Abrir la página de pago</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>A table saved as CSV (UTF-8). Its first line names the columns: {needed}; and, as you like: {others}.</source>
        <translation>Una tabla guardada como CSV (UTF-8). Su primera línea nombra las columnas: {needed}; y, si quiere: {others}.</translation>
    </message>
    <message>
        <source>Choose a product file</source>
        <translation>Elegir un archivo de productos</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>Tablas ({endings})</translation>
    </message>
</context>
<context>
    <name>FolderUnusable</name>
    <message>
        <source>No payment is lost. Delete what nobody needs, or empty the bin, and start the till again.</source>
        <translation>No se ha perdido ningún pago. Borre lo que nadie necesita o vacíe la papelera, y vuelva a abrir la caja.</translation>
    </message>
    <message>
        <source>No payment is lost. Ask who looks after this computer, and start the till again.</source>
        <translation>No se ha perdido ningún pago. Pregunte a quien se ocupa de este ordenador y vuelva a abrir la caja.</translation>
    </message>
    <message>
        <source>The till cannot use the folder in which it keeps everything.</source>
        <translation>La caja no puede usar la carpeta en la que guarda todo.</translation>
    </message>
    <message>
        <source>The till cannot start</source>
        <translation>La caja no puede arrancar</translation>
    </message>
    <message>
        <source>No payment is lost. The disk may be full, or it may not be written. Make room, or ask who looks after this computer, and start the till again.</source>
        <translation>No se ha perdido ningún pago. Puede que el disco esté lleno o que no se pueda escribir en él. Libere espacio, o pregunte a quien cuida de este ordenador, y vuelva a abrir la caja.</translation>
    </message>
</context>
<context>
    <name>GoalProgress</name>
    <message>
        <source>{raised} of {goal} raised</source>
        <translation>Recaudado: {raised} de {goal}</translation>
    </message>
    <message>
        <source>{raised} raised</source>
        <translation>Recaudado: {raised}</translation>
    </message>
</context>
<context>
    <name>Handler</name>
    <message>
        <source>Ready for phones</source>
        <translation>Lista para teléfonos</translation>
    </message>
    <message>
        <source>Customers&apos; phones come back to {address}.</source>
        <translation>Los teléfonos de los clientes vuelven a {address}.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The till is still starting. A sale can begin already.</source>
        <translation>La caja aún se está iniciando. Ya se puede empezar una venta.</translation>
    </message>
    <message>
        <source>Another program uses the usual port. Customers&apos; phones come back to {address}.</source>
        <translation>Otro programa usa el puerto habitual. Los teléfonos de los clientes vuelven a {address}.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Customers&apos; phones stay on the payment service&apos;s page. The till finds out by asking.</source>
        <translation>Los teléfonos de los clientes se quedan en la página del servicio de pago. La caja se entera preguntando.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>Phones cannot reach this computer. Payments are still seen; the customer may see an error page afterwards. Join the shop&apos;s Wi-Fi, or set a hosted address.</source>
        <translation>Los teléfonos no llegan a este equipo. Los pagos se ven igual; el cliente puede ver después una página de error. Conéctese al Wi-Fi de la tienda o defina una dirección alojada.</translation>
    </message>
    <message>
        <source>Phones cannot return</source>
        <translation>Sin vuelta de teléfonos</translation>
    </message>
    <message>
        <source>Phones cannot come back to the till now. Payments are still seen; the customer may see an error page afterwards.</source>
        <translation>Los teléfonos no pueden volver ahora a la caja. Los pagos se ven igual; el cliente puede ver después una página de error.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Servicio de pago</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Dinero real</translation>
    </message>
    <message>
        <source>Phones come back</source>
        <translation>Vuelta de teléfonos</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Unlock this computer&apos;s keyring, and check again.</source>
        <translation>Desbloquee el llavero de este equipo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>No answer in time: the connection is slow, or there is none.</source>
        <translation>Sin respuesta a tiempo: la conexión es lenta o no la hay.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here, and check again.</source>
        <translation>Mire si aquí se abren otras páginas web y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Sin respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Check again; if it stays so, send a report to support.</source>
        <translation>Compruebe de nuevo; si sigue igual, envíe un informe a soporte.</translation>
    </message>
    <message>
        <source>This could not be checked: the program made a mistake.</source>
        <translation>Esto no se pudo comprobar: el programa cometió un error.</translation>
    </message>
    <message>
        <source>Send a report to support. Payments go on.</source>
        <translation>Envíe un informe a soporte. Los pagos siguen.</translation>
    </message>
    <message>
        <source>Version {version}, on {system}.</source>
        <translation>Versión {version}, en {system}.</translation>
    </message>
    <message>
        <source>The demo needs none.</source>
        <translation>La demostración no necesita ninguna.</translation>
    </message>
    <message>
        <source>They were accepted when the last payment was opened, {at}.</source>
        <translation>Se aceptaron al abrir el último pago, {at}.</translation>
    </message>
    <message>
        <source>Both are here. Whether they are right shows when the first payment is opened.</source>
        <translation>Están las dos. Si son correctas se verá al abrir el primer pago.</translation>
    </message>
    <message>
        <source>Charge a small amount, and take the code away again.</source>
        <translation>Cobre un importe pequeño y retire el código.</translation>
    </message>
    <message>
        <source>The payment service refused them, {at}. Nobody can pay.</source>
        <translation>El servicio de pago las rechazó, {at}. Nadie puede pagar.</translation>
    </message>
    <message>
        <source>Ask for new keys, and type them in Settings, Set up again.</source>
        <translation>Pida claves nuevas y escríbalas en Ajustes, Configurar de nuevo.</translation>
    </message>
    <message>
        <source>There are none. Nobody can pay.</source>
        <translation>No hay ninguna. Nadie puede pagar.</translation>
    </message>
    <message>
        <source>Open the till and type the two keys of your contract.</source>
        <translation>Abra la caja y escriba las dos claves de su contrato.</translation>
    </message>
    <message>
        <source>They are in the keyring, which is locked.</source>
        <translation>Están en el llavero, que está bloqueado.</translation>
    </message>
    <message>
        <source>Nothing keeps them, so somebody types them at each start.</source>
        <translation>Nada las guarda, así que alguien las escribe en cada inicio.</translation>
    </message>
    <message>
        <source>Have the two keys of your contract at hand.</source>
        <translation>Tenga a mano las dos claves de su contrato.</translation>
    </message>
    <message>
        <source>This till takes real money for {shop}, in {currency}.</source>
        <translation>Esta caja cobra dinero real para {shop}, en {currency}.</translation>
    </message>
    <message>
        <source>This is the demo: no real money moves.</source>
        <translation>Esto es la demostración: no se mueve dinero real.</translation>
    </message>
    <message>
        <source>Set up a merchant to take real money.</source>
        <translation>Configure un comercio para cobrar dinero real.</translation>
    </message>
    <message>
        <source>This till sells to a pretend payment service: no money moves.</source>
        <translation>Esta caja vende a un servicio de pago simulado: no se mueve dinero.</translation>
    </message>
    <message>
        <source>Set the payment service&apos;s address in Settings, Connection.</source>
        <translation>Ponga la dirección del servicio de pago en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>It works ({keyring}).</source>
        <translation>Funciona ({keyring}).</translation>
    </message>
    <message>
        <source>It is locked ({keyring}).</source>
        <translation>Está bloqueado ({keyring}).</translation>
    </message>
    <message>
        <source>This computer has no safe place for the keys that works now.</source>
        <translation>Este equipo no tiene ahora un lugar seguro que funcione para las claves.</translation>
    </message>
    <message>
        <source>Log in to this computer&apos;s desktop and unlock its keyring, if it has one.</source>
        <translation>Inicie sesión en el escritorio de este equipo y desbloquee su llavero, si lo tiene.</translation>
    </message>
    <message>
        <source>Make room on the disk: remove what is not needed.</source>
        <translation>Haga sitio en el disco: quite lo que no haga falta.</translation>
    </message>
    <message>
        <source>{free} are free, and writing takes {write_ms} ms.</source>
        <translation>Hay {free} libres, y escribir tarda {write_ms} ms.</translation>
    </message>
    <message>
        <source>Only {free} are free.</source>
        <translation>Solo hay {free} libres.</translation>
    </message>
    <message>
        <source>The disk is full. No sale can be recorded.</source>
        <translation>El disco está lleno. No se puede registrar ninguna venta.</translation>
    </message>
    <message>
        <source>Writing takes {write_ms} ms: each payment waits for it.</source>
        <translation>Escribir tarda {write_ms} ms: cada pago espera por ello.</translation>
    </message>
    <message>
        <source>Close other programs. If it stays so, the disk may be failing.</source>
        <translation>Cierre otros programas. Si sigue igual, puede que el disco esté fallando.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. No sale can be recorded.</source>
        <translation>No se puede escribir nada en {folder}. No se puede registrar ninguna venta.</translation>
    </message>
    <message>
        <source>Make the folder writable, or start the till with another one.</source>
        <translation>Permita escribir en la carpeta o inicie la caja con otra.</translation>
    </message>
    <message>
        <source>Restore the newest backup in Settings, Backups.</source>
        <translation>Restaure la copia más reciente en Ajustes, Copias de seguridad.</translation>
    </message>
    <message>
        <source>Every page of it is whole ({size}).</source>
        <translation>Todas sus páginas están enteras ({size}).</translation>
    </message>
    <message>
        <source>Nothing was sold yet.</source>
        <translation>Aún no se vendió nada.</translation>
    </message>
    <message>
        <source>It is damaged. Do not delete it.</source>
        <translation>Está dañado. No lo borre.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote it.</source>
        <translation>Lo escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <translation>Vuelva a instalar esa versión.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>No se puede abrir.</translation>
    </message>
    <message>
        <source>Make the till&apos;s folder readable for this account.</source>
        <translation>Permita que esta cuenta lea la carpeta de la caja.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Otro programa lo está usando.</translation>
    </message>
    <message>
        <source>Close that program, and check again.</source>
        <translation>Cierre ese programa y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>It is large ({size}), and what was read in this time is whole.</source>
        <translation>Es grande ({size}), y lo que se leyó en este tiempo está entero.</translation>
    </message>
    <message>
        <source>Check again when the computer has less to do.</source>
        <translation>Compruebe de nuevo cuando el equipo tenga menos que hacer.</translation>
    </message>
    <message>
        <source>Open Settings, Backups, and make one now.</source>
        <translation>Abra Ajustes, Copias de seguridad, y haga una ahora.</translation>
    </message>
    <message>
        <source>{kept}; the newest is of {at}.</source>
        <translation>{kept}; la más reciente es de {at}.</translation>
    </message>
    <message>
        <source>The first one is made when the till has opened.</source>
        <translation>La primera se hace cuando la caja se ha abierto.</translation>
    </message>
    <message>
        <source>The demo keeps nothing.</source>
        <translation>La demostración no guarda nada.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>The newest is of {at}.</source>
        <translation>La más reciente es de {at}.</translation>
    </message>
    <message>
        <source>Their folder cannot be read.</source>
        <translation>Su carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>The customer has a screen of their own.</source>
        <translation>El cliente tiene su propia pantalla.</translation>
    </message>
    <message>
        <source>There is one screen: customers scan from this one.</source>
        <translation>Hay una sola pantalla: los clientes escanean en esta.</translation>
    </message>
    <message>
        <source>Switched off: customers scan from this screen.</source>
        <translation>Apagada: los clientes escanean en esta pantalla.</translation>
    </message>
    <message>
        <source>The customer&apos;s window is on this screen.</source>
        <translation>La ventana del cliente está en esta pantalla.</translation>
    </message>
    <message>
        <source>Displays are looked at in the till&apos;s own window only (F12).</source>
        <translation>Las pantallas solo se revisan en la ventana de la caja (F12).</translation>
    </message>
    <message>
        <source>Look whether the address in Settings, Look and sound, is right.</source>
        <translation>Mire si la dirección en Ajustes, Aspecto y sonido, es la correcta.</translation>
    </message>
    <message>
        <source>Version {version}, on {system}. It was the newest on {at}.</source>
        <translation>Versión {version}, en {system}. Era la más nueva el {at}.</translation>
    </message>
    <message>
        <source>Version {version}. Once a day the till asks for a newer one.</source>
        <translation>Versión {version}. La caja pregunta una vez al día si hay una más nueva.</translation>
    </message>
    <message>
        <source>Version {newer} is there; this one is {version}. {notes}</source>
        <translation>Ya está la versión {newer}; esta es la {version}. {notes}</translation>
    </message>
    <message>
        <source>It is on {page}. Install it when the shop is closed.</source>
        <translation>Está en {page}. Instálela cuando la tienda esté cerrada.</translation>
    </message>
    <message>
        <source>Version {version}. The file about newer ones makes no sense: {address}.</source>
        <translation>Versión {version}. El archivo sobre las más nuevas no se entiende: {address}.</translation>
    </message>
    <message>
        <source>Tell whoever keeps that file.</source>
        <translation>Avise a quien lleva ese archivo.</translation>
    </message>
    <message>
        <source>Version {version}. There is no file about newer ones: {address}.</source>
        <translation>Versión {version}. No hay ningún archivo sobre las más nuevas: {address}.</translation>
    </message>
    <message>
        <source>Version {version}. Nobody told about newer ones on {at}: {address}.</source>
        <translation>Versión {version}. Nadie informó de otras más nuevas el {at}: {address}.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen {screen} is not there.</source>
        <translation>La pantalla del cliente {screen} no está.</translation>
    </message>
    <message>
        <source>Plug it in and switch it on.</source>
        <translation>Conéctela y enciéndala.</translation>
    </message>
    <message>
        <source>The screen {screen} is not there; another one is used instead.</source>
        <translation>La pantalla {screen} no está; se usa otra en su lugar.</translation>
    </message>
    <message>
        <source>Plug it in, or choose the display anew.</source>
        <translation>Conéctela o elija de nuevo la pantalla.</translation>
    </message>
    <message>
        <source>A code drawn by the till reads back as it should.</source>
        <translation>Un código dibujado por la caja se lee como debe.</translation>
    </message>
    <message>
        <source>A code drawn by the till cannot be read. Nobody can pay.</source>
        <translation>Un código dibujado por la caja no se puede leer. Nadie puede pagar.</translation>
    </message>
    <message>
        <source>Install the till anew, and send a report to support.</source>
        <translation>Vuelva a instalar la caja y envíe un informe a soporte.</translation>
    </message>
    <message>
        <source>The part that reads codes back is missing.</source>
        <translation>Falta la parte que vuelve a leer los códigos.</translation>
    </message>
    <message>
        <source>Install the till anew. Payments go on meanwhile.</source>
        <translation>Vuelva a instalar la caja. Mientras tanto, los pagos siguen.</translation>
    </message>
    <message>
        <source>This computer is on the network as {address}.</source>
        <translation>Este equipo está en la red como {address}.</translation>
    </message>
    <message>
        <source>This computer is on no network. Nobody can pay.</source>
        <translation>Este equipo no está en ninguna red. Nadie puede pagar.</translation>
    </message>
    <message>
        <source>Plug the cable in, or join the shop&apos;s Wi-Fi.</source>
        <translation>Conecte el cable o entre en el Wi-Fi de la tienda.</translation>
    </message>
    <message>
        <source>This computer is on no network. Phones cannot reach it.</source>
        <translation>Este equipo no está en ninguna red. Los teléfonos no llegan a él.</translation>
    </message>
    <message>
        <source>Join the shop&apos;s Wi-Fi, if phones are to reach this till.</source>
        <translation>Entre en el Wi-Fi de la tienda, si los teléfonos deben llegar a esta caja.</translation>
    </message>
    <message>
        <source>{host} is found.</source>
        <translation>{host} se encuentra.</translation>
    </message>
    <message>
        <source>The payment service is on this computer.</source>
        <translation>El servicio de pago está en este equipo.</translation>
    </message>
    <message>
        <source>{host} is reached by this network&apos;s proxy.</source>
        <translation>A {host} se llega por el proxy de esta red.</translation>
    </message>
    <message>
        <source>The demo needs no payment service elsewhere.</source>
        <translation>La demostración no necesita un servicio de pago externo.</translation>
    </message>
    <message>
        <source>{host} is not found. Nobody can pay.</source>
        <translation>{host} no se encuentra. Nadie puede pagar.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here. If they do, check the address in Settings, Connection.</source>
        <translation>Mire si aquí se abren otras páginas web. Si se abren, revise la dirección en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>{host} answers, and proves that it is itself.</source>
        <translation>{host} responde y demuestra que es quien dice ser.</translation>
    </message>
    <message>
        <source>The payment service on this computer answers.</source>
        <translation>El servicio de pago de este equipo responde.</translation>
    </message>
    <message>
        <source>The demo needs no connection.</source>
        <translation>La demostración no necesita conexión.</translation>
    </message>
    <message>
        <source>{host} takes long to answer. Payments may take long too.</source>
        <translation>{host} tarda en responder. Los pagos también pueden tardar.</translation>
    </message>
    <message>
        <source>Check again in a minute. If it stays so, ask who runs the network.</source>
        <translation>Compruebe de nuevo en un minuto. Si sigue igual, pregunte a quien lleva la red.</translation>
    </message>
    <message>
        <source>{host} answers, and says that it has trouble ({status}).</source>
        <translation>{host} responde y dice que tiene problemas ({status}).</translation>
    </message>
    <message>
        <source>Wait a little: it is not this till. Check again before selling.</source>
        <translation>Espere un poco: no es esta caja. Compruebe de nuevo antes de vender.</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Nobody can pay.</source>
        <translation>No hay conexión con {host}. Nadie puede pagar.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here. A firewall or a log-in page of the Wi-Fi may be in the way.</source>
        <translation>Mire si aquí se abren otras páginas web. Puede que lo impida un cortafuegos o una página de acceso del Wi-Fi.</translation>
    </message>
    <message>
        <source>Somebody answers instead of {host}, so the till says nothing to them. Nobody can pay.</source>
        <translation>Alguien responde en lugar de {host}, así que la caja no le dice nada. Nadie puede pagar.</translation>
    </message>
    <message>
        <source>Open a web page: the Wi-Fi may want a log-in first. If not, use another network, or ask who runs this one.</source>
        <translation>Abra una página web: puede que el Wi-Fi pida antes iniciar sesión. Si no, use otra red o pregunte a quien lleva esta.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, {host}&apos;s proof is out of date. Nobody can pay.</source>
        <translation>Según el reloj de este equipo, la prueba de {host} está caducada. Nadie puede pagar.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time to automatic, and check again.</source>
        <translation>Ponga la fecha y la hora de este equipo en automático y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time to automatic.</source>
        <translation>Ponga la fecha y la hora de este equipo en automático.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>El reloj está en hora.</translation>
    </message>
    <message>
        <source>The demo asks nobody for the time.</source>
        <translation>La demostración no pregunta la hora a nadie.</translation>
    </message>
    <message>
        <source>The clock is {off} off. Receipts carry the wrong time.</source>
        <translation>El reloj se desvía {off}. Los recibos llevan una hora equivocada.</translation>
    </message>
    <message>
        <source>The clock is {off} off. Receipts carry the wrong day, and payments may fail.</source>
        <translation>El reloj se desvía {off}. Los recibos llevan un día equivocado y los pagos pueden fallar.</translation>
    </message>
    <message>
        <source>The clock cannot be right. Payments fail with it.</source>
        <translation>El reloj no puede estar bien. Los pagos fallan así.</translation>
    </message>
    <message>
        <source>There was nobody to compare the clock with.</source>
        <translation>No había con quién comparar el reloj.</translation>
    </message>
    <message>
        <source>Mend the connection first, and check again.</source>
        <translation>Arregle primero la conexión y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Payments are still seen; the customer may see an error page after paying.</source>
        <translation>Los pagos se ven igual; el cliente puede ver una página de error después de pagar.</translation>
    </message>
    <message>
        <source>{address} answers. Customers&apos; phones come back there.</source>
        <translation>{address} responde. Los teléfonos de los clientes vuelven allí.</translation>
    </message>
    <message>
        <source>{address} answers. Another program uses the usual port, which does no harm.</source>
        <translation>{address} responde. Otro programa usa el puerto habitual, lo que no causa ningún problema.</translation>
    </message>
    <message>
        <source>Customers&apos; phones stay on the payment service&apos;s page, as the settings say. Payments are seen by asking.</source>
        <translation>Los teléfonos de los clientes se quedan en la página del servicio de pago, como dicen los ajustes. Los pagos se ven preguntando.</translation>
    </message>
    <message>
        <source>The till is still starting.</source>
        <translation>La caja aún se está iniciando.</translation>
    </message>
    <message>
        <source>Check again in a moment.</source>
        <translation>Compruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The till is open, and has the page for phones.</source>
        <translation>La caja está abierta y tiene la página para los teléfonos.</translation>
    </message>
    <message>
        <source>Check in the till&apos;s window: press F12.</source>
        <translation>Compruebe en la ventana de la caja: pulse F12.</translation>
    </message>
    <message>
        <source>Phones cannot reach this computer.</source>
        <translation>Los teléfonos no llegan a este equipo.</translation>
    </message>
    <message>
        <source>Join the shop&apos;s Wi-Fi, or set a hosted address in Settings.</source>
        <translation>Entre en el Wi-Fi de la tienda o ponga una dirección alojada en Ajustes.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} no responde.</translation>
    </message>
    <message>
        <source>Close and open the till. If it stays so, choose another address or port in Settings, Connection.</source>
        <translation>Cierre y abra la caja. Si sigue igual, elija otra dirección u otro puerto en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>This computer does not have the address {address}.</source>
        <translation>Este equipo no tiene la dirección {address}.</translation>
    </message>
    <message>
        <source>Empty the till&apos;s address in Settings, Connection.</source>
        <translation>Vacíe la dirección de la caja en Ajustes, Conexión.</translation>
    </message>
</context>
<context>
    <name>HealthDoor</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check the till</source>
        <translation>Comprobar la caja</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking… You can go on selling meanwhile.</source>
        <translation>Comprobando… Mientras tanto puede seguir vendiendo.</translation>
    </message>
    <message>
        <source>{red} to mend before you sell, {amber} to look at.</source>
        <translation>Por reparar antes de vender: {red}; por revisar: {amber}.</translation>
    </message>
    <message>
        <source>{count} to mend before you sell.</source>
        <translation>Por reparar antes de vender: {count}.</translation>
    </message>
    <message>
        <source>The till sells. {count} to look at.</source>
        <translation>La caja vende. Por revisar: {count}.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Informe para soporte…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>Volver a la caja (Esc)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Volver a donde estaba (Esc)</translation>
    </message>
</context>
<context>
    <name>HostedPanel</name>
    <message>
        <source>Its web address</source>
        <translation>Su dirección web</translation>
    </message>
    <message>
        <source>This till&apos;s key there</source>
        <translation>La clave de esta caja allí</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Command that prints the key</source>
        <translation>Orden que muestra la clave</translation>
    </message>
    <message>
        <source>The one that is kept</source>
        <translation>La que está guardada</translation>
    </message>
    <message>
        <source>Calling it…</source>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>This is not a key. Copy the whole line that the command prints.</source>
        <translation>Esto no es una clave. Copie toda la línea que muestra la orden.</translation>
    </message>
    <message>
        <source>On the computer where it runs, this prints the key:</source>
        <translation>En el equipo donde funciona, esto muestra la clave:</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Vault key</source>
        <translation>Clave de la bóveda (Vault)</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Clave del comercio (Merchant)</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>Una clave solo tiene letras sin acento, cifras y signos.</translation>
    </message>
    <message>
        <source>This is a web address, not a key.</source>
        <translation>Esto es una dirección web, no una clave.</translation>
    </message>
    <message>
        <source>This is the merchant number, not a key.</source>
        <translation>Esto es el número de comercio, no una clave.</translation>
    </message>
    <message>
        <source>Both keys are the same. Copy the other one.</source>
        <translation>Las dos claves son iguales. Copie la otra.</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy all of it.</source>
        <translation>Es demasiado corto para una clave. Cópiela entera.</translation>
    </message>
    <message>
        <source>This is too long for a key. Copy only the key.</source>
        <translation>Es demasiado largo para una clave. Copie solo la clave.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Double zero</source>
        <translation>Doble cero</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Take the last digit back (Backspace)</source>
        <translation>Borrar la última cifra (Retroceso)</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the key that clears, as on calculators</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the amount (Esc)</source>
        <translation>Borrar el importe (Esc)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Show or hide this list</source>
        <translation>Mostrar u ocultar esta lista</translation>
    </message>
    <message>
        <source>Sell by amount</source>
        <translation>Vender por importe</translation>
    </message>
    <message>
        <source>Sell by cart</source>
        <translation>Vender con carrito</translation>
    </message>
    <message>
        <source>Take a donation</source>
        <translation>Aceptar una donación</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Pagos pendientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Check whether everything works</source>
        <translation>Comprobar si todo funciona</translation>
    </message>
    <message>
        <source>Take in the unknown code that was scanned</source>
        <translation>Registrar el código desconocido que se escaneó</translation>
    </message>
    <message>
        <source>To the next or the last button</source>
        <translation>Al botón siguiente o anterior</translation>
    </message>
    <message>
        <source>Press the button with the ring</source>
        <translation>Pulsar el botón resaltado</translation>
    </message>
    <message>
        <source>Leave a page or a question, nothing changed</source>
        <translation>Salir de una página o pregunta sin cambiar nada</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Type the amount: 2 5 0 0 is 25.00</source>
        <translation>Escribir el importe: 2 5 0 0 es 25,00</translation>
    </message>
    <message>
        <source>Write it out: 12.50</source>
        <translation>Escribirlo completo: 12,50</translation>
    </message>
    <message>
        <source>Add the next amount, or take it off</source>
        <translation>Sumar el importe siguiente, o restarlo</translation>
    </message>
    <message>
        <source>Times: 3 × 2.20, or 2.20 × 3</source>
        <translation>Por: 3 × 2,20, o 2,20 × 3</translation>
    </message>
    <message>
        <source>Show the total</source>
        <translation>Mostrar el total</translation>
    </message>
    <message>
        <source>Charge the total</source>
        <translation>Cobrar el total</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Clear this entry, then the one before</source>
        <translation>Borrar esta entrada y luego la anterior</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Undo, and do it again</source>
        <translation>Deshacer y rehacer</translation>
    </message>
    <message>
        <source>Paste an amount</source>
        <translation>Pegar un importe</translation>
    </message>
    <message>
        <source>Read the tape</source>
        <translation>Leer la cinta</translation>
    </message>
    <message>
        <source>Amount and donation</source>
        <translation>Importe y donación</translation>
    </message>
    <message>
        <source>Search, or the number of pieces to scan</source>
        <translation>Buscar, o el número de piezas por escanear</translation>
    </message>
    <message>
        <source>Add what was found; in the empty field: charge</source>
        <translation>Añadir lo encontrado; con el campo vacío: cobrar</translation>
    </message>
    <message>
        <source>From the search to the products</source>
        <translation>De la búsqueda a los productos</translation>
    </message>
    <message>
        <source>Add the product that is chosen</source>
        <translation>Añadir el producto elegido</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Volver a la búsqueda</translation>
    </message>
    <message>
        <source>Make the product a favourite, or not any more</source>
        <translation>Marcar el producto como favorito, o ya no</translation>
    </message>
    <message>
        <source>More about the product or the line</source>
        <translation>Más sobre el producto o la línea</translation>
    </message>
    <message>
        <source>Sell something that is not listed</source>
        <translation>Vender algo que no está en la lista</translation>
    </message>
    <message>
        <source>Discount on the cart</source>
        <translation>Descuento en el carrito</translation>
    </message>
    <message>
        <source>Park the cart</source>
        <translation>Dejar el carrito en espera</translation>
    </message>
    <message>
        <source>Parked carts</source>
        <translation>Carritos en espera</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>One piece more, or one less</source>
        <translation>Una pieza más o una menos</translation>
    </message>
    <message>
        <source>Type how many; Enter ends it</source>
        <translation>Escribir cuántas; Intro termina</translation>
    </message>
    <message>
        <source>Price, note and discount of the line</source>
        <translation>Precio, nota y descuento de la línea</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Descuento en la línea</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Lines of the cart</source>
        <translation>Líneas del carrito</translation>
    </message>
    <message>
        <source>Next customer; the payment waits in the list (F6)</source>
        <translation>Siguiente cliente; el pago espera en la lista (F6)</translation>
    </message>
    <message>
        <source>After the result: the next sale</source>
        <translation>Tras el resultado: la siguiente venta</translation>
    </message>
    <message>
        <source>Payment and result</source>
        <translation>Pago y resultado</translation>
    </message>
    <message>
        <source>Choose the tip in this place</source>
        <translation>Elegir la propina de ese lugar</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Sin propina</translation>
    </message>
    <message>
        <source>Another tip: type it, and Enter</source>
        <translation>Otra propina: escribirla e Intro</translation>
    </message>
    <message>
        <source>Round up, or not</source>
        <translation>Redondear, o no</translation>
    </message>
    <message>
        <source>Go on with what was chosen</source>
        <translation>Seguir con lo elegido</translation>
    </message>
    <message>
        <source>Back to the sale; nothing is charged</source>
        <translation>Volver a la venta; no se cobra nada</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>To another row</source>
        <translation>A otra fila</translation>
    </message>
    <message>
        <source>Open or choose the row</source>
        <translation>Abrir o elegir la fila</translation>
    </message>
    <message>
        <source>Choose the variant in this place</source>
        <translation>Elegir la variante de ese lugar</translation>
    </message>
    <message>
        <source>Remove what never was charged, or a parked cart</source>
        <translation>Quitar lo que nunca se cobró, o un carrito en espera</translation>
    </message>
    <message>
        <source>Leave the booth, with the manager&apos;s PIN</source>
        <translation>Salir del quiosco, con el PIN del encargado</translation>
    </message>
    <message>
        <source>Lists, choices, booth</source>
        <translation>Listas, opciones, quiosco</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Vault key</source>
        <translation>Clave de la bóveda (Vault)</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Clave del comercio (Merchant)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on without new keys (Esc)</source>
        <translation>Seguir sin claves nuevas (Esc)</translation>
    </message>
    <message>
        <source>The payment service does not accept the keys. Type the right ones.</source>
        <translation>El servicio de pago no acepta las claves. Escriba las correctas.</translation>
    </message>
    <message>
        <source>Start the till</source>
        <translation>Iniciar la caja</translation>
    </message>
    <message>
        <source>The keys of this merchant are not in the system&apos;s keyring.</source>
        <translation>Las claves de este comercio no están en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas claves</translation>
    </message>
    <message>
        <source>Once they are accepted, they are kept in the system&apos;s keyring; where there is none, in this till&apos;s memory until it is closed.</source>
        <translation>Una vez aceptadas, se guardan en el llavero del sistema; si no lo hay, en la memoria de esta caja hasta que se cierre.</translation>
    </message>
    <message>
        <source>The keys, please</source>
        <translation>Las claves, por favor</translation>
    </message>
    <message>
        <source>They stay in this till&apos;s memory until it is closed, and are stored nowhere.</source>
        <translation>Se quedan en la memoria de esta caja hasta que se cierre y no se guardan en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Type the merchant number first, in the step before this one.</source>
        <translation>Escriba antes el número de comercio, en el paso anterior a este.</translation>
    </message>
    <message>
        <source>The two keys</source>
        <translation>Las dos claves</translation>
    </message>
    <message>
        <source>You find both in the payment service&apos;s dashboard.</source>
        <translation>Las dos están en el panel del servicio de pago.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>They work</source>
        <translation>Funcionan</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>In memory until the till is closed</source>
        <translation>En la memoria hasta que se cierre la caja</translation>
    </message>
    <message>
        <source>Not connected yet: the till asks for the keys when it starts</source>
        <translation>Aún sin conectar: la caja pide las claves al iniciarse</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Type new ones</source>
        <translation>Escribir otras</translation>
    </message>
    <message>
        <source>The keys are in the keyring.</source>
        <translation>Las claves están en el llavero.</translation>
    </message>
    <message>
        <source>The keys stay in memory until the till is closed.</source>
        <translation>Las claves se quedan en la memoria hasta que se cierre la caja.</translation>
    </message>
    <message>
        <source>Once they work, they are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Cuando funcionen, se guardan en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, so that the till need not ask for the keys at each start.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo para que la caja no tenga que pedir las claves en cada inicio.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the keys would be safe. The till keeps them in memory and asks for them at each start.</source>
        <translation>Este equipo no tiene un llavero donde las claves estén seguras. La caja las tiene en la memoria y las pide en cada inicio.</translation>
    </message>
</context>
<context>
    <name>KioskHead</name>
    <message>
        <source>Staff: hold for two seconds to leave</source>
        <translation>Personal: mantener pulsado dos segundos para salir</translation>
    </message>
</context>
<context>
    <name>LaterPages</name>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de demostración</translation>
    </message>
</context>
<context>
    <name>LaterPanel</name>
    <message>
        <source>You find this page again in the settings. When a code is scanned that nobody knows, the till offers to add the product on the spot.</source>
        <translation>Encontrará esta página de nuevo en los ajustes. Cuando se escanea un código que nadie conoce, la caja ofrece añadir el producto en el momento.</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price of a piece ({currency})</source>
        <translation>Precio por pieza ({currency})</translation>
    </message>
    <message>
        <source>Note (stays in the shop)</source>
        <translation>Nota (se queda en la tienda)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Why it is given away</source>
        <translation>Por qué se regala</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Una menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Una más</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>How the till speaks and looks. You can change this at any time.</source>
        <translation>Cómo habla y cómo se ve la caja. Puede cambiarlo cuando quiera.</translation>
    </message>
    <message>
        <source>{language} · {colours} · letters {size} %</source>
        <translation>{language} · {colours} · texto al {size}&#xa0;%</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de demostración</translation>
    </message>
    <message>
        <source>{shop}, {till}</source>
        <translation>{shop}, {till}</translation>
    </message>
</context>
<context>
    <name>MessageFrame</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>This computer&apos;s address</source>
        <translation>Dirección de este equipo</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Type another…</source>
        <translation>Escribir otra…</translation>
    </message>
    <message>
        <source>The till finds it anew at each start.</source>
        <translation>La caja la busca de nuevo en cada inicio.</translation>
    </message>
</context>
<context>
    <name>NowherePanel</name>
    <message>
        <source>The customer sees the payment service&apos;s own page, and no receipt of yours.</source>
        <translation>El cliente ve la página del propio servicio de pago, y ningún recibo de su tienda.</translation>
    </message>
    <message>
        <source>The till shows that it is paid a few seconds later than with a page.</source>
        <translation>La caja muestra que está pagado unos segundos más tarde que con una página.</translation>
    </message>
    <message>
        <source>You can choose another way later, in the settings.</source>
        <translation>Puede elegir otra forma más adelante, en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>from {amount}</source>
        <translation>desde {amount}</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation>antes {amount}</translation>
    </message>
</context>
<context>
    <name>OpenPayments</name>
    <message>
        <source>Open payments</source>
        <translation>Pagos pendientes</translation>
    </message>
</context>
<context>
    <name>OwnAmountPage</name>
    <message>
        <source>Your donation</source>
        <translation>Su donación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Give {amount}</source>
        <translation>Donar {amount}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donar</translation>
    </message>
</context>
<context>
    <name>ParkPage</name>
    <message>
        <source>Park this cart</source>
        <translation>Dejar este carrito en espera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It waits on this till, also over a restart, until it is called back.</source>
        <translation>Espera en esta caja, también tras un reinicio, hasta que se recupere.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>ParkedModel</name>
    <message>
        <source>Pieces: {count}</source>
        <translation>Piezas: {count}</translation>
    </message>
</context>
<context>
    <name>ParkedPage</name>
    <message>
        <source>Parked carts</source>
        <translation>Carritos en espera</translation>
    </message>
    <message>
        <source>Find a parked cart by its name</source>
        <translation>Buscar un carrito en espera por su nombre</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Throw the chosen cart away (Delete)</source>
        <translation>Descartar el carrito elegido (Supr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring back what was thrown away (Ctrl+Z)</source>
        <translation>Traer de vuelta lo descartado (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No parked cart is called so.</source>
        <translation>Ningún carrito en espera se llama así.</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>No hay nada en espera.</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>The code appears here.</source>
        <translation>El código aparece aquí.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Open your phone&apos;s camera.</source>
        <translation>Abra la cámara de su teléfono.</translation>
    </message>
    <message>
        <source>Point it at the code.</source>
        <translation>Apúntela al código.</translation>
    </message>
    <message>
        <source>Pay on your phone.</source>
        <translation>Pague en su teléfono.</translation>
    </message>
    <message>
        <source>You choose the amount on your phone</source>
        <translation>Usted elige el importe en su teléfono</translation>
    </message>
    <message>
        <source>Your donation</source>
        <translation>Su donación</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>The donor chooses</source>
        <translation>Elige quien dona</translation>
    </message>
    <message>
        <source>The answer could not be saved on this computer; saving again. Note the code {code}, and do not charge again.</source>
        <translation>La respuesta no se pudo guardar en este equipo; se intenta de nuevo. Anote el código {code} y no vuelva a cobrar.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone shows an error. Not paid so far; check before charging again.</source>
        <translation>El teléfono del cliente muestra un error. Por ahora no está pagado; compruébelo antes de volver a cobrar.</translation>
    </message>
    <message>
        <source>Waiting for the customer.</source>
        <translation>Esperando al cliente.</translation>
    </message>
    <message>
        <source>No connection. Nothing was charged; trying again.</source>
        <translation>Sin conexión. No se cobró nada; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The payment service is slow. Nothing was charged; trying again.</source>
        <translation>El servicio de pago va lento. No se cobró nada; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Getting the payment ready…</source>
        <translation>Preparando el pago…</translation>
    </message>
    <message>
        <source>No connection. Not confirmed yet; checking again.</source>
        <translation>Sin conexión. Aún sin confirmar; se vuelve a comprobar.</translation>
    </message>
    <message>
        <source>The payment service is busy. Not confirmed yet; checking again.</source>
        <translation>El servicio de pago está ocupado. Aún sin confirmar; se vuelve a comprobar.</translation>
    </message>
    <message>
        <source>The keys were not accepted. Not confirmed yet; checking again. A manager can type others in Settings, Set up again.</source>
        <translation>Las claves no se aceptaron. Aún sin confirmar; se vuelve a comprobar. Un encargado puede escribir otras en Ajustes, Configurar de nuevo.</translation>
    </message>
    <message>
        <source>The payment service&apos;s address does not work. Not confirmed yet; checking again. A manager can set it in Settings, Connection.</source>
        <translation>La dirección del servicio de pago no funciona. Aún sin confirmar; se vuelve a comprobar. Un encargado puede cambiarla en Ajustes, Conexión.</translation>
    </message>
    <message>
        <source>The payment service does not say how this payment stands. Not confirmed yet; checking again.</source>
        <translation>El servicio de pago no dice cómo está este pago. Aún sin confirmar; se vuelve a comprobar.</translation>
    </message>
    <message>
        <source>No clear answer. Not confirmed yet; checking again.</source>
        <translation>Sin respuesta clara. Aún sin confirmar; se vuelve a comprobar.</translation>
    </message>
    <message>
        <source>Phone is back, confirming…</source>
        <translation>El teléfono volvió; confirmando…</translation>
    </message>
    <message>
        <source>The customer went back. Confirming…</source>
        <translation>El cliente se echó atrás. Confirmando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>tip {amount}</source>
        <translation>propina {amount}</translation>
    </message>
    <message>
        <source>round-up {amount}</source>
        <translation>redondeo {amount}</translation>
    </message>
    <message>
        <source>Includes {tax} tax and {shipping} shipping</source>
        <translation>Incluye {tax} de impuestos y {shipping} de envío</translation>
    </message>
    <message>
        <source>Includes {tax} tax</source>
        <translation>Incluye {tax} de impuestos</translation>
    </message>
    <message>
        <source>Includes {shipping} shipping</source>
        <translation>Incluye {shipping} de envío</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>The code appears here.</source>
        <translation>El código aparece aquí.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Ask the payment service at once</source>
        <translation>Preguntar enseguida al servicio de pago</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the code away. The till keeps watching in case it was paid already.</source>
        <translation>Retirar el código. La caja sigue atenta por si ya se pagó.</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Serve the next customer (Esc). This payment stays in the list of open ones.</source>
        <translation>Atender al siguiente cliente (Esc). Este pago queda en la lista de pendientes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Scan with the phone&apos;s camera</source>
        <translation>Escanear con la cámara del teléfono</translation>
    </message>
    <message>
        <source>Suggested donation</source>
        <translation>Donación sugerida</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>Getting the payment ready…</source>
        <translation>Preparando el pago…</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Su tienda</translation>
    </message>
    <message>
        <source>On the customer&apos;s phone: {shop}, {amount}</source>
        <translation>En el teléfono del cliente: {shop}, {amount}</translation>
    </message>
</context>
<context>
    <name>PhoneTest</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>Orden para el cortafuegos</translation>
    </message>
    <message>
        <source>The port is another one at each start. Keep it, if you open it in a firewall.</source>
        <translation>El puerto es otro en cada inicio. Manténgalo si lo abre en un cortafuegos.</translation>
    </message>
    <message>
        <source>Making a test code…</source>
        <translation>Preparando un código de prueba…</translation>
    </message>
    <message>
        <source>Test code to scan with any phone</source>
        <translation>Código de prueba para escanear con cualquier teléfono</translation>
    </message>
    <message>
        <source>Scan this with any phone. Waiting…</source>
        <translation>Escanéelo con cualquier teléfono. Esperando…</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>No phone yet? There is help below.</source>
        <translation>¿Aún ningún teléfono? Abajo hay ayuda.</translation>
    </message>
    <message>
        <source>Keep port {port}</source>
        <translation>Mantener el puerto {port}</translation>
    </message>
    <message>
        <source>If no phone comes</source>
        <translation>Si no llega ningún teléfono</translation>
    </message>
    <message>
        <source>Is the phone on the same Wi-Fi as this computer? A guest network often keeps them apart, and mobile data does not reach it.</source>
        <translation>¿Está el teléfono en el mismo Wi-Fi que este equipo? Una red de invitados suele separarlos, y con datos móviles no se llega a él.</translation>
    </message>
</context>
<context>
    <name>PhoneTimes</name>
    <message numerus="yes">
        <source>Scanned %Ln seconds after the code was shown.</source>
        <translation>
            <numerusform>Escaneado %Ln segundo después de mostrar el código.</numerusform>
            <numerusform>Escaneado %Ln segundos después de mostrar el código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln seconds to answer, which is slow.</source>
        <translation>
            <numerusform>Tardó %Ln segundo en responder; es lento.</numerusform>
            <numerusform>Tardó %Ln segundos en responder; es lento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonesStep</name>
    <message>
        <source>On the shop&apos;s Wi-Fi</source>
        <translation>En el Wi-Fi de la tienda</translation>
    </message>
    <message>
        <source>Phones come back to this computer. They must be on the same network.</source>
        <translation>Los teléfonos vuelven a este equipo. Deben estar en la misma red.</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>Por internet</translation>
    </message>
    <message>
        <source>To a return handler that you run on a server; any phone reaches it.</source>
        <translation>A un servicio de vuelta que usted tiene en un servidor; cualquier teléfono llega a él.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>A ningún sitio</translation>
    </message>
    <message>
        <source>The till finds out by asking. Nothing has to be reached from outside.</source>
        <translation>La caja se entera preguntando. No hace falta llegar a nada desde fuera.</translation>
    </message>
    <message>
        <source>How phones come back</source>
        <translation>Cómo vuelven los teléfonos</translation>
    </message>
    <message>
        <source>After paying, the customer&apos;s phone opens a page that shows the receipt: where is it?</source>
        <translation>Después de pagar, el teléfono del cliente abre una página que muestra el recibo: ¿dónde está?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Nowhere: the till finds out by asking.</source>
        <translation>A ningún sitio: la caja se entera preguntando.</translation>
    </message>
    <message>
        <source>To {host}.</source>
        <translation>A {host}.</translation>
    </message>
    <message>
        <source>To this computer, over the shop&apos;s Wi-Fi; a phone tried it.</source>
        <translation>A este equipo, por el Wi-Fi de la tienda; probado con un teléfono.</translation>
    </message>
    <message>
        <source>To this computer, over the shop&apos;s Wi-Fi; not tried with a phone yet.</source>
        <translation>A este equipo, por el Wi-Fi de la tienda; aún sin probar con un teléfono.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln cifra escrita</numerusform>
            <numerusform>%Ln cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>Comprobando el PIN</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>PIN del encargado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back (Esc)</source>
        <translation>Volver atrás (Esc)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>No PIN is set. Set one with: pos-app configure --manager-pin</source>
        <translation>No hay PIN definido. Defínalo con: pos-app configure --manager-pin</translation>
    </message>
    <message>
        <source>Too many wrong PINs. It can be tried again in {time}.</source>
        <translation>Demasiados PIN incorrectos. Se puede volver a intentar en {time}.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {count}.</source>
        <translation>Ese no es el PIN. Intentos restantes: {count}.</translation>
    </message>
    <message>
        <source>Tries left: {count}.</source>
        <translation>Intentos restantes: {count}.</translation>
    </message>
    <message>
        <source>Four to eight digits.</source>
        <translation>De cuatro a ocho cifras.</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Dejar el anterior</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>PIN del encargado</translation>
    </message>
    <message>
        <source>A few digits that keep everyone but the manager out of the settings.</source>
        <translation>Unas cifras para que solo el encargado entre en los ajustes.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Usar este PIN</translation>
    </message>
    <message>
        <source>A PIN stands before the settings.</source>
        <translation>Un PIN protege los ajustes.</translation>
    </message>
    <message>
        <source>No PIN: everyone at this till can open the settings.</source>
        <translation>Sin PIN: cualquiera en esta caja puede abrir los ajustes.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Hay un PIN definido.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Los dos son iguales.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the second one again.</source>
        <translation>Los dos PIN son distintos. Escriba de nuevo el segundo.</translation>
    </message>
    <message>
        <source>Four to eight digits. Without a PIN, leave both empty.</source>
        <translation>De cuatro a ocho cifras. Sin PIN, deje los dos vacíos.</translation>
    </message>
    <message>
        <source>This PIN is easily guessed. It works all the same.</source>
        <translation>Este PIN es fácil de adivinar. Funciona igualmente.</translation>
    </message>
    <message>
        <source>The till asks for it before</source>
        <translation>La caja lo pide antes de que</translation>
    </message>
    <message>
        <source>the settings are opened</source>
        <translation>se abran los ajustes</translation>
    </message>
    <message>
        <source>a backup is restored</source>
        <translation>se restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>somebody leaves the donation booth</source>
        <translation>alguien salga del quiosco de donaciones</translation>
    </message>
</context>
<context>
    <name>ProductFile</name>
    <message>
        <source>Line {line}, {column}: {reason}</source>
        <translation>Línea {line}, {column}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Línea {line}: {reason}</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Falta el precio.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The product number (sku) is missing.</source>
        <translation>Falta el número de producto (sku).</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Un precio no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Falta esta columna.</translation>
    </message>
    <message>
        <source>This column is there twice.</source>
        <translation>Esta columna está dos veces.</translation>
    </message>
    <message>
        <source>Write yes or no here, or nothing.</source>
        <translation>Escriba aquí yes (sí) o no, o nada.</translation>
    </message>
    <message>
        <source>This is not the plain name of a picture.</source>
        <translation>Esto no es el simple nombre de una imagen.</translation>
    </message>
    <message>
        <source>The picture&apos;s address does not begin with https://.</source>
        <translation>La dirección de la imagen no empieza por https://.</translation>
    </message>
    <message>
        <source>This line has more values than there are columns.</source>
        <translation>Esta línea tiene más valores que columnas hay.</translation>
    </message>
    <message>
        <source>There are no products in the file.</source>
        <translation>No hay productos en el archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The first line does not name the columns.</source>
        <translation>La primera línea no nombra las columnas.</translation>
    </message>
    <message>
        <source>This line is too long. Is this a product file?</source>
        <translation>Esta línea es demasiado larga. ¿Es un archivo de productos?</translation>
    </message>
    <message>
        <source>This line is not text. Save the table as CSV in UTF-8.</source>
        <translation>Esta línea no es texto. Guarde la tabla como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the table as CSV in UTF-8.</source>
        <translation>Las letras no se pueden leer. Guarde la tabla como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abren unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>A value is too long; perhaps a quotation mark is never closed.</source>
        <translation>Un valor es demasiado largo; quizá unas comillas no se cierran.</translation>
    </message>
    <message>
        <source>A quotation mark stands within a quoted value; write it twice.</source>
        <translation>Hay unas comillas dentro de un valor entre comillas; escríbalas dos veces.</translation>
    </message>
    <message>
        <source>This is not a plain price, such as {0}.</source>
        <translation>Esto no es un precio sencillo, como {0}.</translation>
    </message>
    <message>
        <source>A price in {0} has no decimals.</source>
        <translation>Un precio en {0} no tiene decimales.</translation>
    </message>
    <message>
        <source>A price in {0} has at most {1} decimals.</source>
        <translation>Un precio en {0} tiene como máximo {1} decimales.</translation>
    </message>
    <message>
        <source>The price is above {0}.</source>
        <translation>El precio es mayor que {0}.</translation>
    </message>
    <message>
        <source>Line {0} already has this product number (sku).</source>
        <translation>La línea {0} ya tiene este número de producto (sku).</translation>
    </message>
    <message>
        <source>Line {0} already has this barcode.</source>
        <translation>La línea {0} ya tiene este código de barras.</translation>
    </message>
    <message>
        <source>This is longer than {1} characters.</source>
        <translation>Esto tiene más de {1} caracteres.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>El archivo no se puede leer: {0}.</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
</context>
<context>
    <name>ProductRows</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price ({currency})</source>
        <translation>Precio ({currency})</translation>
    </message>
    <message>
        <source>Barcode (optional)</source>
        <translation>Código de barras (opcional)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>Póngale un precio.</translation>
    </message>
    <message>
        <source>Another row has this barcode.</source>
        <translation>Otra fila tiene este código de barras.</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>Fila {number}: {problem}</translation>
    </message>
</context>
<context>
    <name>ProductSearch</name>
    <message>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <source>Scan something, or type its name</source>
        <translation>Escanee algo o escriba su nombre</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ProductsStep</name>
    <message>
        <source>The products that are there</source>
        <translation>Los productos que ya hay</translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>Sus productos</translation>
    </message>
    <message>
        <source>What you sell, to tap or scan. Amounts can be typed without any product.</source>
        <translation>Lo que vende, para tocarlo o escanearlo. Los importes se pueden escribir sin ningún producto.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlos</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln products</source>
        <translation>
            <numerusform>Tomar %Ln producto</numerusform>
            <numerusform>Tomar %Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them…</source>
        <translation>Tomándolos…</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>No se tomó nada.</translation>
    </message>
    <message>
        <source>The till cannot save them. Make room on the disk, and try again.</source>
        <translation>La caja no puede guardarlos. Haga sitio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No product is there now.</source>
        <translation>Ahora no hay ningún producto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are there.</source>
        <translation>
            <numerusform>Hay un producto.</numerusform>
            <numerusform>Hay %Ln productos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have prices in another currency and cannot be sold. Take them in again with new prices.</source>
        <translation>
            <numerusform>%Ln producto tiene el precio en otra moneda y no se puede vender. Vuelva a incorporarlo con un precio nuevo.</numerusform>
            <numerusform>%Ln productos tienen los precios en otra moneda y no se pueden vender. Vuelva a incorporarlos con precios nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type them in</source>
        <translation>Escribirlos</translation>
    </message>
    <message>
        <source>For a few. Add more any time.</source>
        <translation>Si son pocos. Puede añadir más cuando quiera.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>A table saved as CSV.</source>
        <translation>Una tabla guardada como CSV.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>La muestra</translation>
    </message>
    <message>
        <source>A small shop&apos;s, to try the till with.</source>
        <translation>La de una tienda pequeña, para probar la caja.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Sell by typing amounts until then.</source>
        <translation>Hasta entonces, venda escribiendo importes.</translation>
    </message>
    <message>
        <source>Keep them, and add these</source>
        <translation>Dejarlos y añadir estos</translation>
    </message>
    <message>
        <source>Replace them all by these</source>
        <translation>Sustituirlos todos por estos</translation>
    </message>
</context>
<context>
    <name>ProgramBroken</name>
    <message>
        <source>Something in the till broke; the log has it.</source>
        <translation>Algo se ha roto en la caja; el registro dice qué.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Code to scan with the customer&apos;s phone</source>
        <translation>Código para escanear con el teléfono del cliente</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
</context>
<context>
    <name>QuantityHint</name>
    <message>
        <source>{quantity} ×</source>
        <translation>{quantity} ×</translation>
    </message>
    <message>
        <source>Quantity of the next scan: {quantity}</source>
        <translation>Cantidad del próximo escaneo: {quantity}</translation>
    </message>
</context>
<context>
    <name>ReadProducts</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>There is no connection to the payment provider ({kind}).</source>
        <translation>No hay conexión con el proveedor de pagos ({kind}).</translation>
    </message>
    <message>
        <source>The connection to the payment provider is closed.</source>
        <translation>La conexión con el proveedor de pagos está cerrada.</translation>
    </message>
    <message>
        <source>The computer&apos;s proxy settings cannot work.</source>
        <translation>Los ajustes de proxy de este equipo no pueden funcionar.</translation>
    </message>
    <message>
        <source>The payment provider asked to slow down.</source>
        <translation>El proveedor de pagos pidió ir más despacio.</translation>
    </message>
    <message>
        <source>The payment provider answered with an error ({code}).</source>
        <translation>El proveedor de pagos respondió con un error ({code}).</translation>
    </message>
    <message>
        <source>The payment provider said that it did not work.</source>
        <translation>El proveedor de pagos dijo que no funcionó.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer is not JSON.</source>
        <translation>La respuesta del proveedor de pagos no es JSON.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer makes no sense: {part}.</source>
        <translation>La respuesta del proveedor de pagos no tiene sentido: {part}.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer came packed.</source>
        <translation>La respuesta del proveedor de pagos llegó comprimida.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer is far too long.</source>
        <translation>La respuesta del proveedor de pagos es demasiado larga.</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <translation>La respuesta no tiene sentido.</translation>
    </message>
    <message>
        <source>The payment provider refused the sale.</source>
        <translation>El proveedor de pagos rechazó la venta.</translation>
    </message>
    <message>
        <source>The payment provider did not accept the keys.</source>
        <translation>El proveedor de pagos no aceptó las claves.</translation>
    </message>
    <message>
        <source>The payment provider answers from another address: {host}</source>
        <translation>El proveedor de pagos responde desde otra dirección: {host}</translation>
    </message>
    <message>
        <source>There is no checkout API at the address in the settings.</source>
        <translation>No hay ninguna API de pago en la dirección de los ajustes.</translation>
    </message>
    <message>
        <source>The opened checkout does not fit the sale: {detail}</source>
        <translation>El pago abierto no coincide con la venta: {detail}</translation>
    </message>
    <message>
        <source>The provider no longer offers this checkout ({code}).</source>
        <translation>El proveedor ya no ofrece este pago ({code}).</translation>
    </message>
</context>
<context>
    <name>ReleaseWatch</name>
    <message>
        <source>A newer version of this till is there: {version}.</source>
        <translation>Hay una versión más nueva de esta caja: {version}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>¿Volver a la copia de {when}?</translation>
    </message>
    <message>
        <source>No payment is lost: all that was sold since then is taken over, and open payments are watched on. Products, favourites and parked carts go back to how they were.</source>
        <translation>No se pierde ningún pago: se incorpora todo lo que se vendió desde entonces, y los pagos pendientes se siguen vigilando. Los productos, los favoritos y los carritos en espera vuelven a como estaban.</translation>
    </message>
    <message>
        <source>The journal of now is set aside in the till&apos;s folder. The till starts again.</source>
        <translation>El diario actual se aparta en la carpeta de la caja. La caja se reinicia.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>{paid} was taken into the sale; {asked} was asked for. {receipt}</source>
        <translation>Se incorporaron {paid} a la venta; se pidieron {asked}. {receipt}</translation>
    </message>
    <message>
        <source>Taken into the sale</source>
        <translation>Incorporado a la venta</translation>
    </message>
    <message>
        <source>Refund noted</source>
        <translation>Reembolso anotado</translation>
    </message>
    <message>
        <source>The refund is noted. The money goes back by the payment service&apos;s dashboard; the till itself moves none.</source>
        <translation>El reembolso queda anotado. El dinero se devuelve en el panel del servicio de pago; la caja no mueve nada por sí misma.</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado a mano</translation>
    </message>
    <message>
        <source>A person says that this was paid; the payment service has not said so. If it says otherwise, the till will ask again.</source>
        <translation>Una persona dice que esto se pagó; el servicio de pago no lo ha dicho. Si dice otra cosa, la caja volverá a preguntar.</translation>
    </message>
    <message>
        <source>Noted as not paid</source>
        <translation>Anotado como no pagado</translation>
    </message>
    <message>
        <source>A person says that this was not paid. If the payment service says otherwise, the till will ask again.</source>
        <translation>Una persona dice que esto no se pagó. Si el servicio de pago dice otra cosa, la caja volverá a preguntar.</translation>
    </message>
    <message>
        <source>Payment received, not saved</source>
        <translation>Pago recibido, sin guardar</translation>
    </message>
    <message>
        <source>The till could not write it down; the disk may be full. It keeps trying. Note this reference: {reference}, and do not charge again.</source>
        <translation>La caja no pudo anotarlo; puede que el disco esté lleno. Sigue intentándolo. Anote esta referencia: {reference}, y no vuelva a cobrar.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt} · {code}</source>
        <translation>Recibo {receipt} · {code}</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The customer cancelled. Nothing was charged. Show a new code if they change their mind.</source>
        <translation>El cliente canceló. No se cobró nada. Muestre un código nuevo si cambia de idea.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The payment failed. Nothing was charged, as far as the payment service knows. Show a new code, or take another way to pay.</source>
        <translation>El pago falló. No se cobró nada, según el servicio de pago. Muestre un código nuevo o cobre de otra forma.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>The customer did not pay in time. Nothing was charged so far; the till keeps checking. Show a new code if they still want to pay.</source>
        <translation>El cliente no pagó a tiempo. Por ahora no se cobró nada; la caja sigue comprobando. Muestre un código nuevo si todavía quiere pagar.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The code is no longer shown. Nothing was charged so far. If the customer paid at the last moment, the till will say so.</source>
        <translation>El código ya no se muestra. Por ahora no se cobró nada. Si el cliente pagó en el último momento, la caja lo dirá.</translation>
    </message>
    <message>
        <source>There was no payment to show. Nothing was charged. Try again.</source>
        <translation>No había ningún pago que mostrar. No se cobró nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The payment service could not be reached. Nothing was charged. Try again when the connection is back.</source>
        <translation>No se pudo contactar con el servicio de pago. No se cobró nada. Inténtelo de nuevo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>This was confirmed by hand, and now the payment service says that it was not paid. Check it in the payment service&apos;s dashboard, and decide again.</source>
        <translation>Esto se confirmó a mano, y ahora el servicio de pago dice que no se pagó. Compruébelo en el panel del servicio de pago y decida de nuevo.</translation>
    </message>
    <message>
        <source>Paid after the time was up. The money has moved. Take it into the sale, or refund it in the payment service&apos;s dashboard.</source>
        <translation>Se pagó cuando ya se había acabado el tiempo. El dinero se movió. Incorpórelo a la venta o reembólselo en el panel del servicio de pago.</translation>
    </message>
    <message>
        <source>Paid after the code was taken away. The money has moved. Take it into the sale, or refund it in the payment service&apos;s dashboard.</source>
        <translation>Se pagó después de retirar el código. El dinero se movió. Incorpórelo a la venta o reembólselo en el panel del servicio de pago.</translation>
    </message>
    <message>
        <source>This sale was paid twice. The money has moved both times. Refund one of the two in the payment service&apos;s dashboard.</source>
        <translation>Esta venta se pagó dos veces. El dinero se movió las dos veces. Reembolse uno de los dos pagos en el panel del servicio de pago.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this was paid. Check it in the payment service&apos;s dashboard before charging again.</source>
        <translation>Aún no se sabe si esto se pagó. Compruébelo en el panel del servicio de pago antes de volver a cobrar.</translation>
    </message>
    <message>
        <source>Paid in another amount or currency than the {asked} asked for. The money has moved. Compare with the payment service&apos;s dashboard before handing over the goods.</source>
        <translation>Se pagó en otro importe u otra moneda que los {asked} pedidos. El dinero se movió. Compárelo con el panel del servicio de pago antes de entregar la mercancía.</translation>
    </message>
    <message>
        <source>{paid} was paid, and {asked} was asked for. The money has moved. Settle the difference, or refund it in the payment service&apos;s dashboard.</source>
        <translation>Se pagaron {paid} y se pidieron {asked}. El dinero se movió. Arregle la diferencia o reembólselo en el panel del servicio de pago.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Mostrar un código nuevo</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Recibo {receipt}</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nueva venta</translation>
    </message>
    <message>
        <source>Start the next sale (Enter)</source>
        <translation>Empezar la siguiente venta (Intro)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Show what happened to this payment, step by step</source>
        <translation>Mostrar paso a paso qué ocurrió con este pago</translation>
    </message>
</context>
<context>
    <name>SaleFlow</name>
    <message>
        <source>{amount} · {code} is removed. Nothing was charged.</source>
        <translation>{amount} · {code} se quitó. No se cobró nada.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Show the code to the customer (Enter)</source>
        <translation>Mostrar el código al cliente (Intro)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Nothing to charge</source>
        <translation>Nada que cobrar</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>Cobrar {amount}</translation>
    </message>
    <message>
        <source>The cart comes to {amount}: there is nothing to charge.</source>
        <translation>El carrito suma {amount}: no hay nada que cobrar.</translation>
    </message>
</context>
<context>
    <name>ScanGuide</name>
    <message>
        <source>{code} was not added. Finish this first, then scan it.</source>
        <translation>{code} no se añadió. Termine esto primero y escanéelo después.</translation>
    </message>
    <message>
        <source>{code} was not added: the products are still being read. Scan it again.</source>
        <translation>{code} no se añadió: los productos aún se están leyendo. Escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>{product} was not added: its label says nothing to pay for.</source>
        <translation>{product} no se añadió: su etiqueta no indica nada que pagar.</translation>
    </message>
    <message>
        <source>A new sale. The payment before it waits in the list (F6).</source>
        <translation>Una venta nueva. El pago anterior espera en la lista (F6).</translation>
    </message>
    <message>
        <source>Added to the cart. What you typed is still under Donation (F4).</source>
        <translation>Añadido al carrito. Lo que escribió sigue en Donación (F4).</translation>
    </message>
    <message>
        <source>Added to the cart. What you typed is still under Amount (F2).</source>
        <translation>Añadido al carrito. Lo que escribió sigue en Importe (F2).</translation>
    </message>
    <message>
        <source>No product has the code {code}. Nothing was added.</source>
        <translation>Ningún producto tiene el código {code}. No se añadió nada.</translation>
    </message>
    <message>
        <source>Add it ({key})</source>
        <translation>Añadirlo ({key})</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>Show which is which</source>
        <translation>Mostrar cuál es cuál</translation>
    </message>
    <message>
        <source>On which display</source>
        <translation>En qué pantalla</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Idioma de los clientes</translation>
    </message>
    <message>
        <source>Customers can change it for themselves.</source>
        <translation>Los clientes pueden cambiarlo ellos mismos.</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>A second display can show customers the cart, the price and the code.</source>
        <translation>Una segunda pantalla puede mostrar a los clientes el carrito, el precio y el código.</translation>
    </message>
    <message>
        <source>On the second display, whenever there is one.</source>
        <translation>En la segunda pantalla, siempre que haya una.</translation>
    </message>
    <message>
        <source>In a window of its own.</source>
        <translation>En una ventana propia.</translation>
    </message>
    <message>
        <source>No screen for customers.</source>
        <translation>Sin pantalla para los clientes.</translation>
    </message>
    <message>
        <source>Nothing is shown to customers but the code on the till&apos;s screen.</source>
        <translation>A los clientes no se les muestra más que el código en la pantalla de la caja.</translation>
    </message>
    <message>
        <source>Customers see their screen on display {number}.</source>
        <translation>Los clientes ven lo suyo en la pantalla {number}.</translation>
    </message>
    <message>
        <source>The window opens with the till. Drag it where customers see it.</source>
        <translation>La ventana se abre con la caja. Arrástrela a donde la vean los clientes.</translation>
    </message>
    <message>
        <source>There is one display. When you plug in a second one, customers see their screen there at once; until then, they look at the till&apos;s.</source>
        <translation>Hay una sola pantalla. Cuando conecte una segunda, los clientes verán allí la suya al momento; hasta entonces, miran la de la caja.</translation>
    </message>
    <message>
        <source>The displays show the same. Let your system extend them instead.</source>
        <translation>Las pantallas muestran lo mismo. Haga que su sistema las extienda.</translation>
    </message>
    <message>
        <source>The first that is free</source>
        <translation>La primera que esté libre</translation>
    </message>
    <message>
        <source>On the second display</source>
        <translation>En la segunda pantalla</translation>
    </message>
    <message>
        <source>It turns to the customers by itself, as soon as it is plugged in.</source>
        <translation>Se dirige a los clientes por sí sola, en cuanto se conecta.</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>En una ventana propia</translation>
    </message>
    <message>
        <source>A window that you put where customers see it.</source>
        <translation>Una ventana que usted pone donde la vean los clientes.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Customers look at the till&apos;s screen.</source>
        <translation>Los clientes miran la pantalla de la caja.</translation>
    </message>
    <message>
        <source>As this till</source>
        <translation>Como esta caja</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide: {key}</source>
        <translation>Ocultar: {key}</translation>
    </message>
    <message>
        <source>Show: {key}</source>
        <translation>Mostrar: {key}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imágenes ({endings})</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>As customers see it when they pay.</source>
        <translation>Como lo ven los clientes al pagar.</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Número de comercio</translation>
    </message>
    <message>
        <source>From your contract with the payment service.</source>
        <translation>De su contrato con el servicio de pago.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR.</source>
        <translation>Tres letras, como USD o EUR.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nombre de esta caja</translation>
    </message>
    <message>
        <source>Receipts begin with</source>
        <translation>Los recibos empiezan por</translation>
    </message>
    <message>
        <source>Another one for each till, such as A, B, C.</source>
        <translation>Otro para cada caja, como A, B, C.</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>PIN del encargado</translation>
    </message>
    <message>
        <source>4 to 8 digits, asked for before settings and by the booth.</source>
        <translation>De 4 a 8 cifras; se pide antes de los ajustes y en el quiosco.</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aspecto y sonido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Tamaño del texto en porcentaje</translation>
    </message>
    <message>
        <source>From 100 to 200.</source>
        <translation>De 100 a 200.</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Sin imágenes en movimiento</translation>
    </message>
    <message>
        <source>The shop&apos;s colour</source>
        <translation>Color de la tienda</translation>
    </message>
    <message>
        <source>Such as #1D4ED8. Customers see it too. It is bent until it can be read.</source>
        <translation>Como #1D4ED8. Los clientes también lo ven. Se ajusta hasta que se pueda leer.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Volume of sounds</source>
        <translation>Volumen de los sonidos</translation>
    </message>
    <message>
        <source>From 0, for none, to 100.</source>
        <translation>De 0, sin sonido, a 100.</translation>
    </message>
    <message>
        <source>Where newer versions are announced</source>
        <translation>Dónde se anuncian las versiones más nuevas</translation>
    </message>
    <message>
        <source>The web address of a small file, read once a day. Empty: nobody is asked.</source>
        <translation>La dirección web de un archivo pequeño, que se lee una vez al día. Vacío: no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Ask for a tip</source>
        <translation>Preguntar por la propina</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>En esta pantalla</translation>
    </message>
    <message>
        <source>On the customer&apos;s screen</source>
        <translation>En la pantalla del cliente</translation>
    </message>
    <message>
        <source>Tips to choose from, in per cent</source>
        <translation>Propinas para elegir, en porcentaje</translation>
    </message>
    <message>
        <source>One to four numbers, such as 10 15 20.</source>
        <translation>De uno a cuatro números, como 10 15 20.</translation>
    </message>
    <message>
        <source>Offer to round up for a good cause</source>
        <translation>Ofrecer redondear por una buena causa</translation>
    </message>
    <message>
        <source>The good cause</source>
        <translation>La buena causa</translation>
    </message>
    <message>
        <source>Whom the rounding up is for.</source>
        <translation>Para quién es el redondeo.</translation>
    </message>
    <message>
        <source>Donations to choose from</source>
        <translation>Donaciones para elegir</translation>
    </message>
    <message>
        <source>Up to four amounts, such as 5 10 20 50.</source>
        <translation>Hasta cuatro importes, como 5 10 20 50.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Scanner writes before a code</source>
        <translation>El escáner escribe antes del código</translation>
    </message>
    <message>
        <source>Empty for most scanners.</source>
        <translation>Vacío para la mayoría de los escáneres.</translation>
    </message>
    <message>
        <source>Scanner writes after a code</source>
        <translation>El escáner escribe después del código</translation>
    </message>
    <message>
        <source>Besides Enter or Tab. Empty for most scanners.</source>
        <translation>Además de Intro o Tab. Vacío para la mayoría de los escáneres.</translation>
    </message>
    <message>
        <source>Codes that begin with 2</source>
        <translation>Códigos que empiezan por 2</translation>
    </message>
    <message>
        <source>Labels printed by a scale.</source>
        <translation>Etiquetas impresas por una balanza.</translation>
    </message>
    <message>
        <source>Are codes like any other</source>
        <translation>Son códigos como los demás</translation>
    </message>
    <message>
        <source>Hold the price</source>
        <translation>Llevan el precio</translation>
    </message>
    <message>
        <source>Hold the weight</source>
        <translation>Llevan el peso</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>On the second display</source>
        <translation>En la segunda pantalla</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>En una ventana propia</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Idioma de los clientes</translation>
    </message>
    <message>
        <source>Customers can change it for themselves.</source>
        <translation>Los clientes pueden cambiarlo ellos mismos.</translation>
    </message>
    <message>
        <source>As this till</source>
        <translation>Como esta caja</translation>
    </message>
    <message>
        <source>Picture while idle</source>
        <translation>Imagen en reposo</translation>
    </message>
    <message>
        <source>How far away phones are held, in centimetres</source>
        <translation>A qué distancia se sostienen los teléfonos, en centímetros</translation>
    </message>
    <message>
        <source>The code is drawn as large as that needs.</source>
        <translation>El código se dibuja tan grande como haga falta.</translation>
    </message>
    <message>
        <source>Donation booth</source>
        <translation>Quiosco de donaciones</translation>
    </message>
    <message>
        <source>What is collected for</source>
        <translation>Para qué se recauda</translation>
    </message>
    <message>
        <source>A sentence about it</source>
        <translation>Una frase sobre ello</translation>
    </message>
    <message>
        <source>Picture of it</source>
        <translation>Imagen de ello</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Zero for none.</source>
        <translation>Cero si no hay.</translation>
    </message>
    <message>
        <source>Collected elsewhere</source>
        <translation>Recaudado en otro lugar</translation>
    </message>
    <message>
        <source>Counts towards the goal.</source>
        <translation>Cuenta para la meta.</translation>
    </message>
    <message>
        <source>Back to the start after so many seconds</source>
        <translation>Volver al inicio después de estos segundos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Address of the payment service</source>
        <translation>Dirección del servicio de pago</translation>
    </message>
    <message>
        <source>Phones come back to the till</source>
        <translation>Los teléfonos vuelven a la caja</translation>
    </message>
    <message>
        <source>Off: customers stay on the payment service&apos;s own page.</source>
        <translation>Apagado: los clientes se quedan en la página del propio servicio de pago.</translation>
    </message>
    <message>
        <source>This till&apos;s address for phones</source>
        <translation>Dirección de esta caja para teléfonos</translation>
    </message>
    <message>
        <source>Empty: the till finds it by itself.</source>
        <translation>Vacío: la caja la encuentra sola.</translation>
    </message>
    <message>
        <source>Port for phones</source>
        <translation>Puerto para teléfonos</translation>
    </message>
    <message>
        <source>0 for any that is free.</source>
        <translation>0 para cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Hosted return handler</source>
        <translation>Servicio de vuelta alojado</translation>
    </message>
    <message>
        <source>Its web address, if phones come back elsewhere.</source>
        <translation>Su dirección web, si los teléfonos vuelven a otro lugar.</translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <source>Settings are for the manager.</source>
        <translation>Los ajustes son para el encargado.</translation>
    </message>
    <message>
        <source>The demo forgets what is changed here when it is closed.</source>
        <translation>La demostración olvida lo que se cambie aquí cuando se cierra.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Ningún ajuste coincide. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>Volver a la caja (Esc)</translation>
    </message>
    <message>
        <source>Check the till</source>
        <translation>Comprobar la caja</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Configurar de nuevo…</translation>
    </message>
</context>
<context>
    <name>SetupFirewall</name>
    <message>
        <source>The firewall ufw is on. This lets phones in, typed in a terminal:</source>
        <translation>El cortafuegos ufw está activo. Esto, escrito en un terminal, deja entrar a los teléfonos:</translation>
    </message>
    <message>
        <source>The firewall is on. This lets phones in, typed in a terminal:</source>
        <translation>El cortafuegos está activo. Esto, escrito en un terminal, deja entrar a los teléfonos:</translation>
    </message>
    <message>
        <source>Windows asks once whether others may reach the till: allow it for private networks. If it never asked, type this as administrator:</source>
        <translation>Windows pregunta una vez si otros pueden llegar a la caja: permítalo para redes privadas. Si nunca preguntó, escriba esto como administrador:</translation>
    </message>
    <message>
        <source>A firewall may be in the way. This lets phones in:</source>
        <translation>Puede que lo impida un cortafuegos. Esto deja entrar a los teléfonos:</translation>
    </message>
    <message>
        <source>Open Windows Security, Firewall, Allow an app, and tick this till for private networks.</source>
        <translation>Abra Seguridad de Windows, Firewall, Permitir una aplicación, y marque esta caja para redes privadas.</translation>
    </message>
    <message>
        <source>Open System Settings, Network, Firewall, Options, and allow incoming connections for this till.</source>
        <translation>Abra Ajustes del Sistema, Red, Firewall, Opciones, y permita las conexiones entrantes para esta caja.</translation>
    </message>
    <message>
        <source>If this computer has a firewall, it must let phones in on port {port}.</source>
        <translation>Si este equipo tiene un cortafuegos, debe dejar entrar a los teléfonos por el puerto {port}.</translation>
    </message>
</context>
<context>
    <name>SetupPhones</name>
    <message>
        <source>An Android phone opened the page.</source>
        <translation>Un teléfono Android abrió la página.</translation>
    </message>
    <message>
        <source>An iPhone opened the page.</source>
        <translation>Un iPhone abrió la página.</translation>
    </message>
    <message>
        <source>A phone opened the page.</source>
        <translation>Un teléfono abrió la página.</translation>
    </message>
    <message>
        <source>The till answered at once.</source>
        <translation>La caja respondió al momento.</translation>
    </message>
    <message>
        <source>The till answered in less than a second.</source>
        <translation>La caja respondió en menos de un segundo.</translation>
    </message>
    <message>
        <source>This computer is on no network, so phones cannot reach it. Join the shop&apos;s Wi-Fi or plug the cable in.</source>
        <translation>Este equipo no está en ninguna red, así que los teléfonos no llegan a él. Entre en el Wi-Fi de la tienda o conecte el cable.</translation>
    </message>
    <message>
        <source>Another program uses this port. The till took another one, and phones find it by the code.</source>
        <translation>Otro programa usa este puerto. La caja tomó otro, y los teléfonos lo encuentran por el código.</translation>
    </message>
    <message>
        <source>This computer has no address that a test page could have.</source>
        <translation>Este equipo no tiene ninguna dirección para una página de prueba.</translation>
    </message>
    <message>
        <source>This computer does not have the address {address}. Choose another one.</source>
        <translation>Este equipo no tiene la dirección {address}. Elija otra.</translation>
    </message>
    <message>
        <source>The test page could not be opened. Try again, or choose another port.</source>
        <translation>La página de prueba no se pudo abrir. Inténtelo de nuevo o elija otro puerto.</translation>
    </message>
    <message>
        <source>It answers, and knows this till.</source>
        <translation>Responde y conoce esta caja.</translation>
    </message>
    <message>
        <source>It answers, but does not take this key.</source>
        <translation>Responde, pero no acepta esta clave.</translation>
    </message>
    <message>
        <source>Print the key again with the command above, and paste it.</source>
        <translation>Muestre la clave de nuevo con la orden de arriba y péguela.</translation>
    </message>
    <message>
        <source>Something else is at this address.</source>
        <translation>En esta dirección hay otra cosa.</translation>
    </message>
    <message>
        <source>Compare the address with the one the handler was given.</source>
        <translation>Compare la dirección con la que se dio al servicio de vuelta.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Nadie responde en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address, whether this computer is online, and whether the handler runs.</source>
        <translation>Revise la dirección, si este equipo tiene internet y si el servicio de vuelta está en marcha.</translation>
    </message>
    <message>
        <source>The address cannot prove that it is itself.</source>
        <translation>La dirección no puede probar que es ella misma.</translation>
    </message>
    <message>
        <source>Its certificate is wrong or out of date. Ask who runs it; the till says nothing to a stranger.</source>
        <translation>Su certificado es incorrecto o ha caducado. Pregunte a quien la lleva; la caja no dice nada a un extraño.</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Su tienda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Customers&apos; phones</source>
        <translation>Teléfonos de los clientes</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>PIN del encargado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Set up the till</source>
        <translation>Configurar la caja</translation>
    </message>
    <message>
        <source>The till is being set up. Going on is for the manager.</source>
        <translation>La caja se está configurando. Seguir es cosa del encargado.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>“{name}” is a favourite now.</source>
        <translation>«{name}» ahora es favorito.</translation>
    </message>
    <message>
        <source>“{name}” is no favourite any more.</source>
        <translation>«{name}» ya no es favorito.</translation>
    </message>
    <message>
        <source>The products are still being read. Try again in a moment.</source>
        <translation>Los productos aún se están leyendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Scan or choose what there are so many of.</source>
        <translation>Escanee o elija de qué producto son tantas piezas.</translation>
    </message>
    <message>
        <source>Several products fit. Choose one, or type more.</source>
        <translation>Coinciden varios productos. Elija uno o escriba más.</translation>
    </message>
    <message>
        <source>No product has the code or name “{text}”. Nothing was added.</source>
        <translation>Ningún producto tiene el código o nombre «{text}». No se añadió nada.</translation>
    </message>
    <message>
        <source>Getting the products…</source>
        <translation>Cargando los productos…</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>Nada coincide con «{text}».</translation>
    </message>
    <message>
        <source>Nothing here is of this brand.</source>
        <translation>Aquí no hay nada de esta marca.</translation>
    </message>
    <message>
        <source>There are no products yet. A manager can take them in from a file.</source>
        <translation>Aún no hay productos. Un encargado puede traerlos de un archivo.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>As customers see it when they pay.</source>
        <translation>Como lo ven los clientes al pagar.</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Número de comercio</translation>
    </message>
    <message>
        <source>From your contract with the payment service.</source>
        <translation>De su contrato con el servicio de pago.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Letters of the currency</source>
        <translation>Letras de la moneda</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR.</source>
        <translation>Tres letras, como USD o EUR.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nombre de esta caja</translation>
    </message>
    <message>
        <source>Such as Till 1, or Terrace.</source>
        <translation>Por ejemplo, Caja 1 o Terraza.</translation>
    </message>
    <message>
        <source>Receipts begin with</source>
        <translation>Los recibos empiezan por</translation>
    </message>
    <message>
        <source>Another one for each till, such as A, B, C.</source>
        <translation>Otro para cada caja, como A, B, C.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Su tienda</translation>
    </message>
    <message>
        <source>Your customers see the name of the shop on their phones.</source>
        <translation>Sus clientes ven el nombre de la tienda en el teléfono.</translation>
    </message>
    <message>
        <source>No merchant number yet</source>
        <translation>Aún sin número de comercio</translation>
    </message>
    <message>
        <source>{shop} · merchant number {number} · {currency}</source>
        <translation>{shop} · número de comercio {number} · {currency}</translation>
    </message>
    <message>
        <source>Another currency…</source>
        <translation>Otra moneda…</translation>
    </message>
    <message>
        <source>As your customers see it</source>
        <translation>Así lo ven sus clientes</translation>
    </message>
    <message>
        <source>A merchant number has no blanks and is no address. Look again.</source>
        <translation>Un número de comercio no tiene espacios ni es una dirección. Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>Give this till a name.</source>
        <translation>Póngale un nombre a esta caja.</translation>
    </message>
</context>
<context>
    <name>SomethingPage</name>
    <message>
        <source>Other item</source>
        <translation>Otro artículo</translation>
    </message>
    <message>
        <source>Price ({currency})</source>
        <translation>Precio ({currency})</translation>
    </message>
    <message>
        <source>Name (the customer reads it)</source>
        <translation>Nombre (lo lee el cliente)</translation>
    </message>
    <message>
        <source>Add to the cart</source>
        <translation>Añadir al carrito</translation>
    </message>
    <message>
        <source>For goods without a code. It is not kept in the catalogue.</source>
        <translation>Para mercancía sin código. No se guarda en el catálogo.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A donation helps. Thank you.</source>
        <translation>Una donación ayuda. Gracias.</translation>
    </message>
    <message>
        <source>How much would you like to give?</source>
        <translation>¿Cuánto le gustaría dar?</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Otro importe</translation>
    </message>
    <message>
        <source>Choose on your phone</source>
        <translation>Elegir en su teléfono</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Close the till</source>
        <translation>Cerrar la caja</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Demo: no real money moves.</source>
        <translation>Demostración: no se mueve dinero real.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Keys refused</source>
        <translation>Claves rechazadas</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>Por reparar</translation>
    </message>
    <message>
        <source>The till could not start.</source>
        <translation>La caja no pudo iniciarse.</translation>
    </message>
    <message>
        <source>No connection to the payment service; trying again by itself.</source>
        <translation>Sin conexión con el servicio de pago; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The payment service can be reached.</source>
        <translation>Hay conexión con el servicio de pago.</translation>
    </message>
    <message>
        <source>The connection shows with the first payment.</source>
        <translation>La conexión se verá con el primer pago.</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>No hay ningún pago pendiente.</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Check the till (F12)</source>
        <translation>Comprobar la caja (F12)</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Volver a la caja</translation>
    </message>
    <message>
        <source>{number} of {all}: {step}</source>
        <translation>{number} de {all}: {step}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, hecho</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Set up the till</source>
        <translation>Configurar la caja</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Volver a la caja</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, hecho</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ready to sell</source>
        <translation>Todo listo para vender</translation>
    </message>
    <message>
        <source>Ready to try it</source>
        <translation>Todo listo para probar</translation>
    </message>
    <message>
        <source>Look it over. Everything can be changed later in the settings.</source>
        <translation>Repáselo. Todo se puede cambiar después en los ajustes.</translation>
    </message>
    <message>
        <source>The till starts as a demo: no real money moves. You can connect your shop later.</source>
        <translation>La caja empieza como demostración: no se mueve dinero real. Puede conectar su tienda más adelante.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Empezar a vender</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demostración</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {step}</source>
        <translation>Cambiar: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Report for support</source>
        <translation>Informe para soporte</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Archivos del informe</translation>
    </message>
    <message>
        <source>Payments to tell about</source>
        <translation>Pagos que incluir</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Preparando el informe…</translation>
    </message>
    <message>
        <source>This is all that is saved. Keys, codes and customers&apos; data are not in it. Nothing is sent: you choose where it goes.</source>
        <translation>Esto es todo lo que se guarda. No contiene claves, códigos ni datos de clientes. No se envía nada: usted elige a dónde va.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Without saving anything (Esc)</source>
        <translation>Sin guardar nada (Esc)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Add what happened to a payment</source>
        <translation>Añadir lo que ocurrió con un pago</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Minus {amount}. Total {total}.</source>
        <translation>Menos {amount}. Total {total}.</translation>
    </message>
    <message>
        <source>Plus {amount}. Total {total}.</source>
        <translation>Más {amount}. Total {total}.</translation>
    </message>
    <message>
        <source>One side of × is a whole number from 1 to {most}.</source>
        <translation>A un lado de × va un número entero de 1 a {most}.</translation>
    </message>
    <message>
        <source>A tape has {count} lines at most.</source>
        <translation>Una cinta tiene como máximo {count} líneas.</translation>
    </message>
    <message>
        <source>One × in a line. Press + or − first.</source>
        <translation>Un × por línea. Pulse antes + o −.</translation>
    </message>
    <message>
        <source>Type what comes after ×, or take it back.</source>
        <translation>Escriba lo que va después de ×, o bórrelo.</translation>
    </message>
</context>
<context>
    <name>TapeView</name>
    <message>
        <source>Tape</source>
        <translation>Cinta</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Till 1</source>
        <translation>Caja 1</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Your tip</source>
        <translation>Su propina</translation>
    </message>
    <message>
        <source>Add {amount}</source>
        <translation>Añadir {amount}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Would you like to add a tip?</source>
        <translation>¿Desea añadir una propina?</translation>
    </message>
    <message>
        <source>Round up for {cause}?</source>
        <translation>¿Redondear para {cause}?</translation>
    </message>
    <message>
        <source>Round up for a good cause?</source>
        <translation>¿Redondear por una buena causa?</translation>
    </message>
    <message>
        <source>Your purchase: {amount}</source>
        <translation>Su compra: {amount}</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Otro importe</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Sin propina</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Round up by {amount} for {cause}</source>
        <translation>Redondear {amount} para {cause}</translation>
    </message>
    <message>
        <source>Round up by {amount}</source>
        <translation>Redondear {amount}</translation>
    </message>
    <message>
        <source>Continue with {amount}</source>
        <translation>Continuar con {amount}</translation>
    </message>
</context>
<context>
    <name>TipDesk</name>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>Redondeo</translation>
    </message>
</context>
<context>
    <name>TipPage</name>
    <message>
        <source>Back to the sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Nothing is charged yet (Esc)</source>
        <translation>Aún no se cobra nada (Esc)</translation>
    </message>
</context>
<context>
    <name>TipWaitingPage</name>
    <message>
        <source>The customer is choosing a tip</source>
        <translation>El cliente está eligiendo la propina</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Charge without a tip</source>
        <translation>Cobrar sin propina</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Nothing is charged yet (Esc)</source>
        <translation>Aún no se cobra nada (Esc)</translation>
    </message>
    <message>
        <source>Purchase: {amount}. The code comes after it.</source>
        <translation>Compra: {amount}. El código aparece después.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{title}: {amount} · {code}</source>
        <translation>{title}: {amount} · {code}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>Decidir: %Ln</numerusform>
            <numerusform>Decidir: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>Pendientes: %Ln</numerusform>
            <numerusform>Pendientes: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open payments</source>
        <translation>
            <numerusform>%Ln pago pendiente</numerusform>
            <numerusform>%Ln pagos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>show the list</source>
        <translation>mostrar la lista</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de demostración</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>{mode} ({key})</source>
        <translation>{mode} ({key})</translation>
    </message>
    <message>
        <source>Show the open payments (F6)</source>
        <translation>Mostrar los pagos pendientes (F6)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings (F8)</source>
        <translation>Ajustes (F8)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key (F1)</source>
        <translation>Todas las teclas (F1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened</source>
        <translation>
            <numerusform>Sin abrir: %Ln</numerusform>
            <numerusform>Sin abrir: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paid late</source>
        <translation>pagado tarde</translation>
    </message>
    <message>
        <source>paid after it was taken away</source>
        <translation>pagado después de retirarlo</translation>
    </message>
    <message>
        <source>paid twice</source>
        <translation>pagado dos veces</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>otro importe</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}: {why}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Confirmando</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Pagos pendientes</translation>
    </message>
    <message>
        <source>One that was not opened goes with its cross, or Delete</source>
        <translation>Uno que no se abrió se quita con su cruz o con Supr</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Cerrar la lista (Esc)</translation>
    </message>
    <message>
        <source>Nothing is open. A payment that you leave for the next customer waits here.</source>
        <translation>No hay nada pendiente. Un pago que deje para atender al siguiente cliente espera aquí.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Conectando con {host}…</translation>
    </message>
    <message>
        <source>No customer sees this, and no money moves.</source>
        <translation>Ningún cliente ve esto, y no se mueve dinero.</translation>
    </message>
</context>
<context>
    <name>UnknownCodePage</name>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation>Categoría (opcional)</translation>
    </message>
    <message>
        <source>Save and add to the cart</source>
        <translation>Guardar y añadir al carrito</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Price of a kilogram</source>
        <translation>Precio por kilogramo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>{price} ({currency})</source>
        <translation>{price} ({currency})</translation>
    </message>
    <message>
        <source>Give it a code.</source>
        <translation>Póngale un código.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>Póngale un precio.</translation>
    </message>
    <message>
        <source>{product} has this code already.</source>
        <translation>{product} ya tiene este código.</translation>
    </message>
    <message>
        <source>No product had this code. What you save here is found from now on.</source>
        <translation>Ningún producto tenía este código. Lo que guarde aquí se encontrará desde ahora.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>The payment service does not accept the keys. No payment can be opened or confirmed until the right ones are typed.</source>
        <translation>El servicio de pago no acepta las claves. No se puede abrir ni confirmar ningún pago hasta que se escriban las correctas.</translation>
    </message>
    <message>
        <source>Type the keys</source>
        <translation>Escribir las claves</translation>
    </message>
    <message>
        <source>The keys are in use. Open payments are checked now.</source>
        <translation>Las claves están en uso. Ahora se comprueban los pagos pendientes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>With the products of a coffee shop and a pretend payment service. No real money moves.</source>
        <translation>Con los productos de una cafetería y un servicio de pago simulado. No se mueve dinero real.</translation>
    </message>
    <message>
        <source>Connect my shop</source>
        <translation>Conectar mi tienda</translation>
    </message>
    <message>
        <source>Takes real payments for your shop. About five minutes.</source>
        <translation>Cobra pagos reales para su tienda. Unos cinco minutos.</translation>
    </message>
    <message>
        <source>Ready at once</source>
        <translation>Lista al momento</translation>
    </message>
    <message>
        <source>Pay with your own phone and a test card</source>
        <translation>Pague con su propio teléfono y una tarjeta de prueba</translation>
    </message>
    <message>
        <source>Connect your shop whenever you like</source>
        <translation>Conecte su tienda cuando quiera</translation>
    </message>
    <message>
        <source>Have your merchant number at hand, from your contract</source>
        <translation>Tenga a mano su número de comercio, que está en su contrato</translation>
    </message>
    <message>
        <source>And the two keys from the payment service&apos;s dashboard</source>
        <translation>Y las dos claves del panel del servicio de pago</translation>
    </message>
    <message>
        <source>This till already sells for {shop}.</source>
        <translation>Esta caja ya vende para {shop}.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>You can try everything first and connect your shop later.</source>
        <translation>Puede probarlo todo antes y conectar su tienda más adelante.</translation>
    </message>
    <message>
        <source>Try it: no real money moves</source>
        <translation>Probar: no se mueve dinero real</translation>
    </message>
</context>
<context>
    <name>WindowKeeper</name>
    <message>
        <source>The code on the customer&apos;s screen could not be read back. Let the customer scan the one on this screen.</source>
        <translation>El código de la pantalla del cliente no se pudo leer de vuelta. Deje que el cliente escanee el de esta pantalla.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen had a problem and is off until the next start. Sales go on without it.</source>
        <translation>La pantalla del cliente tuvo un problema y queda apagada hasta el próximo inicio. Las ventas siguen sin ella.</translation>
    </message>
</context>
<context>
    <name>_Breakdown</name>
    <message>
        <source>Change the discount</source>
        <translation>Cambiar el descuento</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount ({discount})</source>
        <translation>Descuento ({discount})</translation>
    </message>
    <message>
        <source>Subtotal {subtotal}, {discount} {amount}</source>
        <translation>Subtotal {subtotal}, {discount} {amount}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
</context>
</TS>
