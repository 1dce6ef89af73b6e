<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AddressFold</name>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse&#xa0;…</translation>
    </message>
    <message>
        <source>Address of the payment service</source>
        <translation>Adresse des Zahlungsdienstes</translation>
    </message>
    <message>
        <source>Only if the payment service told you another one.</source>
        <translation>Nur, wenn der Zahlungsdienst Ihnen eine andere genannt hat.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>The most that can be charged is {amount}.</source>
        <translation>Höchstens {amount} sind möglich.</translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation>{currency} hat keine Nachkommastellen.</translation>
    </message>
    <message>
        <source>{currency} has {count} decimals, not more.</source>
        <translation>{currency} hat höchstens {count} Nachkommastellen.</translation>
    </message>
    <message>
        <source>This is not an amount. Use digits only.</source>
        <translation>Das ist kein Betrag. Bitte nur Ziffern eingeben.</translation>
    </message>
    <message>
        <source>An amount cannot be less than zero.</source>
        <translation>Ein Betrag kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Geben Sie einen Betrag über null ein.</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Type what is to be paid.</source>
        <translation>Tippen Sie ein, was zu zahlen ist.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>{amount} kassieren</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Take it into the sale</source>
        <translation>In den Verkauf übernehmen</translation>
    </message>
    <message>
        <source>Note a refund</source>
        <translation>Erstattung vermerken</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Von Hand bestätigen</translation>
    </message>
    <message>
        <source>It was not paid</source>
        <translation>Es wurde nicht bezahlt</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>The money becomes this sale&apos;s payment. Hand over the goods.</source>
        <translation>Das Geld wird zur Zahlung für diesen Verkauf. Geben Sie die Ware heraus.</translation>
    </message>
    <message>
        <source>Make the refund in the payment service&apos;s dashboard first; the till only notes it.</source>
        <translation>Erstatten Sie zuerst im Portal des Zahlungsdienstes; die Kasse vermerkt es nur.</translation>
    </message>
    <message>
        <source>You say that it was paid. It is noted as your word, and never shown as proven.</source>
        <translation>Sie sagen, dass bezahlt wurde. Es wird als Ihre Aussage vermerkt und nie als belegt gezeigt.</translation>
    </message>
    <message>
        <source>You say that it was not paid. It is noted as your word.</source>
        <translation>Sie sagen, dass nicht bezahlt wurde. Es wird als Ihre Aussage vermerkt.</translation>
    </message>
    <message>
        <source>Nothing changes. It stays in the list until somebody decides.</source>
        <translation>Nichts ändert sich. Die Zahlung bleibt in der Liste, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Geben Sie an, wer entscheidet.</translation>
    </message>
    <message>
        <source>Enter the refund&apos;s reference from the dashboard.</source>
        <translation>Geben Sie die Erstattungsnummer aus dem Portal ein.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Enter the amount that was refunded.</source>
        <translation>Geben Sie den erstatteten Betrag ein.</translation>
    </message>
    <message>
        <source>That is more than was paid.</source>
        <translation>Das ist mehr, als bezahlt wurde.</translation>
    </message>
    <message>
        <source>This cannot be done any more: the payment or its sale has changed.</source>
        <translation>Das geht nicht mehr: Die Zahlung oder ihr Verkauf hat sich geändert.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>Code shown</source>
        <translation>Code gezeigt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>What can be done</source>
        <translation>Was Sie tun können</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Restoring a backup is for the manager.</source>
        <translation>Sicherungen zurückzuspielen ist der Leitung vorbehalten.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The journal is copied once a day, and before each new version. </source>
        <translation>Das Journal wird einmal am Tag und vor jeder neuen Version kopiert. </translation>
    </message>
    <message>
        <source>They are on this computer: copy the till&apos;s folder elsewhere too.</source>
        <translation>Die Kopien liegen auf diesem Computer: Kopieren Sie den Ordner der Kasse auch anderswohin.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now, or wait for the next start.</source>
        <translation>Es gibt noch keine Sicherung. Erstellen Sie jetzt eine oder warten Sie auf den nächsten Start.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>Zurück zur Kasse (Esc)</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Vor einer neuen Version</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Sicherung vom {when} zurückspielen</translation>
    </message>
</context>
<context>
    <name>BadSetting</name>
    <message>
        <source>This is not a currency, such as USD or EUR.</source>
        <translation>Das ist keine Währung wie USD oder EUR.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://.</source>
        <translation>Geben Sie eine ganze Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, or nothing.</source>
        <translation>Geben Sie eine ganze Adresse ein, die mit https:// beginnt, oder nichts.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, and leave the till&apos;s own address empty.</source>
        <translation>Geben Sie eine ganze Adresse ein, die mit https:// beginnt, und lassen Sie die Adresse der Kasse leer.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or 0 for any.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 ein oder 0 für einen beliebigen.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Geben Sie eine Zahl von 0 bis 100 ein.</translation>
    </message>
    <message>
        <source>Write a number from 100 to 200.</source>
        <translation>Geben Sie eine Zahl von 100 bis 200 ein.</translation>
    </message>
    <message>
        <source>Write a number from 10 to 300.</source>
        <translation>Geben Sie eine Zahl von 10 bis 300 ein.</translation>
    </message>
    <message>
        <source>Write a number from 10 to 3600.</source>
        <translation>Geben Sie eine Zahl von 10 bis 3600 ein.</translation>
    </message>
    <message>
        <source>Write an amount, or nothing.</source>
        <translation>Geben Sie einen Betrag ein oder nichts.</translation>
    </message>
    <message>
        <source>Write one to four amounts with blanks between them, or nothing.</source>
        <translation>Geben Sie ein bis vier Beträge mit Leerzeichen dazwischen ein oder nichts.</translation>
    </message>
    <message>
        <source>Write one to four numbers from 1 to 100.</source>
        <translation>Geben Sie ein bis vier Zahlen von 1 bis 100 ein.</translation>
    </message>
    <message>
        <source>Type 4 to 8 digits.</source>
        <translation>Geben Sie 4 bis 8 Ziffern ein.</translation>
    </message>
    <message>
        <source>Use one to eight letters or digits.</source>
        <translation>Nehmen Sie einen bis acht Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Write a colour such as #1D4ED8, or nothing.</source>
        <translation>Geben Sie eine Farbe wie #1D4ED8 ein oder nichts.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Dieser Wert geht nicht.</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Donation booth</source>
        <translation>Spendenstand</translation>
    </message>
    <message>
        <source>To leave the booth</source>
        <translation>Spendenstand verlassen</translation>
    </message>
    <message>
        <source>This booth is out of order. Please tell the staff.</source>
        <translation>Dieser Spendenstand ist außer Betrieb. Bitte sagen Sie dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>This booth is not ready yet. Please tell the staff.</source>
        <translation>Dieser Spendenstand ist noch nicht bereit. Bitte sagen Sie dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>No connection right now. Trying again; nothing was charged.</source>
        <translation>Gerade keine Verbindung. Neuer Versuch läuft; es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Getting your code ready…</source>
        <translation>Ihr Code wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Not confirmed yet. We keep checking.</source>
        <translation>Noch nicht bestätigt. Wir prüfen weiter.</translation>
    </message>
    <message>
        <source>Your phone is done. Confirming…</source>
        <translation>Ihr Handy ist fertig. Wird bestätigt&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for your phone.</source>
        <translation>Warten auf Ihr Handy.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>No donation was made</source>
        <translation>Es wurde nichts gespendet</translation>
    </message>
    <message>
        <source>Nothing was charged. You are welcome to begin again.</source>
        <translation>Es wurde nichts abgebucht. Sie können gern neu beginnen.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Die Zahlung hat nicht geklappt</translation>
    </message>
    <message>
        <source>As far as we know nothing was charged. You can begin again.</source>
        <translation>Soweit wir wissen, wurde nichts abgebucht. Sie können neu beginnen.</translation>
    </message>
    <message>
        <source>The time for this code is over</source>
        <translation>Die Zeit für diesen Code ist um</translation>
    </message>
    <message>
        <source>Nothing was charged so far. You are welcome to begin again.</source>
        <translation>Bisher wurde nichts abgebucht. Sie können gern neu beginnen.</translation>
    </message>
    <message>
        <source>Donations are not possible right now</source>
        <translation>Spenden ist gerade nicht möglich</translation>
    </message>
    <message>
        <source>Nothing was charged. Please try again in a moment.</source>
        <translation>Es wurde nichts abgebucht. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff</source>
        <translation>Vielen Dank. Bitte sagen Sie dem Personal Bescheid</translation>
    </message>
    <message>
        <source>They can look it up with the code {code}.</source>
        <translation>Mit dem Code {code} lässt sich die Zahlung finden.</translation>
    </message>
    <message>
        <source>Your donation has arrived.</source>
        <translation>Ihre Spende ist angekommen.</translation>
    </message>
</context>
<context>
    <name>BoothDoor</name>
    <message>
        <source>The booth needs a manager&apos;s PIN. Set one with: pos-app configure --manager-pin</source>
        <translation>Der Spendenstand braucht eine PIN der Leitung. Festlegen mit: pos-app configure --manager-pin</translation>
    </message>
</context>
<context>
    <name>BoothPages</name>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Shop</translation>
    </message>
</context>
<context>
    <name>BrandFilter</name>
    <message>
        <source>All brands</source>
        <translation>Alle Marken</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Choose a brand</source>
        <translation>Marke wählen</translation>
    </message>
</context>
<context>
    <name>CartDesk</name>
    <message>
        <source>The cart is empty.</source>
        <translation>Der Warenkorb ist leer.</translation>
    </message>
    <message>
        <source>The till is still starting. Try again in a moment.</source>
        <translation>Die Kasse startet noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Cart {time}, %Ln items</source>
        <translation>
            <numerusform>Warenkorb {time}, %Ln Artikel</numerusform>
            <numerusform>Warenkorb {time}, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is parked.</source>
        <translation>„{name}“ ist geparkt.</translation>
    </message>
    <message>
        <source>“{name}” is not parked any more.</source>
        <translation>„{name}“ ist nicht mehr geparkt.</translation>
    </message>
    <message>
        <source>“{name}” is back. What was in the cart is parked as “{present}”.</source>
        <translation>„{name}“ ist zurück. Was im Warenkorb war, ist als „{present}“ geparkt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CartHead</name>
    <message>
        <source>Cart</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>Show the parked carts (Ctrl+O)</source>
        <translation>Geparkte Warenkörbe zeigen (Strg+O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Änderung wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <source>Clear the cart</source>
        <translation>Warenkorb leeren</translation>
    </message>
    <message>
        <source>Pieces: {count}</source>
        <translation>Stück: {count}</translation>
    </message>
    <message>
        <source>Parked ({count})</source>
        <translation>Geparkt ({count})</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>{price} each</source>
        <translation>je {price}</translation>
    </message>
</context>
<context>
    <name>CartLinePainter</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
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
        <translation>vorher {amount}</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Take something off the whole cart (F11)</source>
        <translation>Rabatt auf den ganzen Warenkorb (F11)</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>Freier Artikel</translation>
    </message>
    <message>
        <source>Sell something that is in no catalogue (F7)</source>
        <translation>Etwas verkaufen, das in keinem Katalog steht (F7)</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Let this cart wait for its customer (Ctrl+S)</source>
        <translation>Diesen Warenkorb auf seinen Kunden warten lassen (Strg+S)</translation>
    </message>
    <message>
        <source>Scan something, or tap a product</source>
        <translation>Scannen Sie etwas oder tippen Sie auf ein Produkt</translation>
    </message>
</context>
<context>
    <name>CartTotals</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Summe {amount}</translation>
    </message>
    <message>
        <source>Without discounts {amount}</source>
        <translation>Ohne Rabatte {amount}</translation>
    </message>
    <message>
        <source>Saved {amount}</source>
        <translation>{amount} gespart</translation>
    </message>
</context>
<context>
    <name>CategoryTabs</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>More categories</source>
        <translation>Weitere Kategorien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Several products have the code {code}. Which is it?</source>
        <translation>Mehrere Produkte haben den Code {code}. Welches ist es?</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Keep the till open</source>
        <translation>Kasse offen lassen</translation>
    </message>
    <message>
        <source>Go on selling (Esc)</source>
        <translation>Weiter verkaufen (Esc)</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kasse schließen</translation>
    </message>
    <message>
        <source>Set up the till</source>
        <translation>Kasse einrichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments are still open</source>
        <translation>
            <numerusform>Eine Zahlung ist noch offen</numerusform>
            <numerusform>%Ln Zahlungen sind noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost while the till is set up. If one is paid now, the till sees it afterwards.</source>
        <translation>Beim Einrichten geht nichts verloren. Wird jetzt eine bezahlt, sieht die Kasse es danach.</translation>
    </message>
    <message>
        <source>Nothing is lost when the till closes. If one is paid now, the till sees it at the next start.</source>
        <translation>Beim Schließen der Kasse geht nichts verloren. Wird jetzt eine bezahlt, sieht es die Kasse beim nächsten Start.</translation>
    </message>
    <message>
        <source>No payment is open any more</source>
        <translation>Keine Zahlung ist mehr offen</translation>
    </message>
    <message>
        <source>The till can be set up.</source>
        <translation>Die Kasse kann eingerichtet werden.</translation>
    </message>
    <message>
        <source>The till can be closed.</source>
        <translation>Die Kasse kann geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>No money moved.</source>
        <translation>Es ist kein Geld geflossen.</translation>
    </message>
    <message>
        <source>The payment service is busy.</source>
        <translation>Der Zahlungsdienst ist ausgelastet.</translation>
    </message>
    <message>
        <source>Wait a minute, then connect again.</source>
        <translation>Warten Sie eine Minute, dann verbinden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The answer does not fit this till.</source>
        <translation>Die Antwort passt nicht zu dieser Kasse.</translation>
    </message>
    <message>
        <source>Do not use this address for payments. Check it, and ask the payment service.</source>
        <translation>Benutzen Sie diese Adresse nicht für Zahlungen. Prüfen Sie sie und fragen Sie den Zahlungsdienst.</translation>
    </message>
    <message>
        <source>The payment service has a problem of its own.</source>
        <translation>Der Zahlungsdienst hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Your entries may well be right. Try again in a few minutes.</source>
        <translation>Ihre Angaben können durchaus stimmen. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The payment service knows your shop. It answered in {seconds} s.</source>
        <translation>Der Zahlungsdienst kennt Ihr Geschäft. Er hat in {seconds}&#xa0;s geantwortet.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Es gibt noch keine Schlüssel.</translation>
    </message>
    <message>
        <source>Type both keys, then connect.</source>
        <translation>Geben Sie beide Schlüssel ein, dann verbinden Sie.</translation>
    </message>
    <message>
        <source>The keys are not accepted.</source>
        <translation>Die Schlüssel werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Copy both keys anew from the payment service&apos;s dashboard. Check that the vault key and the merchant key are not swapped.</source>
        <translation>Kopieren Sie beide Schlüssel neu aus dem Portal des Zahlungsdienstes. Prüfen Sie, dass Vault-Schlüssel und Händlerschlüssel nicht vertauscht sind.</translation>
    </message>
    <message>
        <source>Check the merchant number, the shop&apos;s name and the currency under Your shop.</source>
        <translation>Prüfen Sie Händlernummer, Namen des Geschäfts und Währung unter „Ihr Geschäft“.</translation>
    </message>
    <message>
        <source>The payment service says: {reason}</source>
        <translation>Der Zahlungsdienst sagt: {reason}</translation>
    </message>
    <message>
        <source>The keys work, but the shop is refused.</source>
        <translation>Die Schlüssel funktionieren, aber das Geschäft wird abgelehnt.</translation>
    </message>
    <message>
        <source>Check the address under Another address.</source>
        <translation>Prüfen Sie die Adresse unter „Andere Adresse“.</translation>
    </message>
    <message>
        <source>There is no payment service at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Zahlungsdienst.</translation>
    </message>
    <message>
        <source>This address sends the till on to {host}.</source>
        <translation>Diese Adresse verweist die Kasse weiter an {host}.</translation>
    </message>
    <message>
        <source>The keys were not sent there. On a guest Wi-Fi, open any page in a browser and log in there first. If the payment service told you of a new address, type it under Another address.</source>
        <translation>Die Schlüssel wurden nicht dorthin gesendet. In einem Gäste-WLAN öffnen Sie zuerst eine beliebige Seite im Browser und melden sich dort an. Hat Ihnen der Zahlungsdienst eine neue Adresse genannt, geben Sie sie unter „Andere Adresse“ ein.</translation>
    </message>
    <message>
        <source>Nobody knows the address {host}.</source>
        <translation>Niemand kennt die Adresse {host}.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Connect it to the shop&apos;s Wi-Fi or cable, then try again.</source>
        <translation>Verbinden Sie ihn mit dem WLAN oder dem Kabel des Geschäfts und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The Wi-Fi wants you to log in first.</source>
        <translation>Das WLAN will erst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open any page in a browser, log in there, then connect again.</source>
        <translation>Öffnen Sie eine beliebige Seite im Browser, melden Sie sich dort an und verbinden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of {host}.</source>
        <translation>Jemand anderes antwortet statt {host}.</translation>
    </message>
    <message>
        <source>The keys were not sent. Try another network, or ask who looks after this one; a virus scanner can be the cause too.</source>
        <translation>Die Schlüssel wurden nicht gesendet. Versuchen Sie ein anderes Netzwerk oder fragen Sie die Person, die dieses betreut; auch ein Virenscanner kann die Ursache sein.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the internet connection, and whether a firewall stops the till. Then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und ob eine Firewall die Kasse aufhält. Dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the payment service</source>
        <translation>Zahlungsdienst</translation>
    </message>
    <message>
        <source>The clock of this computer is fast.</source>
        <translation>Die Uhr dieses Computers geht vor.</translation>
    </message>
    <message>
        <source>The clock of this computer is slow.</source>
        <translation>Die Uhr dieses Computers geht nach.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the system&apos;s settings, then connect again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone in den Systemeinstellungen richtig und verbinden Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>Noch %Ln Sekunde</numerusform>
            <numerusform>Noch %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were read. Nothing is taken yet.</source>
        <translation>
            <numerusform>Ein Produkt wurde gelesen. Noch ist nichts übernommen.</numerusform>
            <numerusform>%Ln Produkte wurden gelesen. Noch ist nichts übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln Variante</numerusform>
            <numerusform>%Ln Varianten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept</source>
        <translation>
            <numerusform>%Ln ist vorhanden</numerusform>
            <numerusform>%Ln sind vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments are open.</source>
        <translation>
            <numerusform>Eine Zahlung ist offen.</numerusform>
            <numerusform>%Ln Zahlungen sind offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>UAE dirham</source>
        <translation>VAE-Dirham</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Chinesischer Yuan</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Tschechische Krone</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>Ägyptisches Pfund</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>Britisches Pfund</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Südkoreanischer Won</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>Kuwait-Dinar</translation>
    </message>
    <message>
        <source>Moroccan dirham</source>
        <translation>Marokkanischer Dirham</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Mexikanischer Peso</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Neuseeland-Dollar</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Polnischer Złoty</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Saudi-Riyal</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Türkische Lira</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Südafrikanischer Rand</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Scan with your phone&apos;s camera</source>
        <translation>Bitte mit der Handykamera scannen</translation>
    </message>
    <message>
        <source>Your phone then shows the code {code}.</source>
        <translation>Ihr Handy zeigt dann den Code {code}.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Phone is back, confirming…</source>
        <translation>Handy ist zurück, wird bestätigt&#xa0;…</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Bitte warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>You can try again, or pay another way.</source>
        <translation>Sie können es noch einmal versuchen oder anders bezahlen.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>Ask for a new code if you would still like to pay.</source>
        <translation>Bitten Sie um einen neuen Code, wenn Sie noch bezahlen möchten.</translation>
    </message>
    <message>
        <source>If you have just paid, please tell us.</source>
        <translation>Falls Sie gerade bezahlt haben, sagen Sie uns bitte Bescheid.</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Bitte fragen Sie an der Kasse</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Beleg {receipt}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Includes {tax} tax and {shipping} shipping</source>
        <translation>Enthält {tax} Steuern und {shipping} Versand</translation>
    </message>
    <message>
        <source>Includes {tax} tax</source>
        <translation>Enthält {tax} Steuern</translation>
    </message>
    <message>
        <source>Includes {shipping} shipping</source>
        <translation>Enthält {shipping} Versand</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <translation>Sie bestimmen den Betrag</translation>
    </message>
    <message>
        <source>Suggested donation</source>
        <translation>Vorgeschlagene Spende</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Shop</translation>
    </message>
    <message>
        <source>{shop}, for the customer</source>
        <translation>{shop}, für den Kunden</translation>
    </message>
</context>
<context>
    <name>DamagedSettings</name>
    <message>
        <source>The settings cannot be used</source>
        <translation>Die Einstellungen sind nicht brauchbar</translation>
    </message>
    <message>
        <source>Start with what can be read</source>
        <translation>Mit dem Lesbaren starten</translation>
    </message>
    <message>
        <source>Nothing was changed, and no payment is lost. Mend the file and start the till again. Or start with the settings in it that can be read: the file is set aside beside the new one, and what is missing can be set again in Settings.</source>
        <translation>Nichts wurde geändert, und keine Zahlung ist verloren. Berichtigen Sie die Datei und starten Sie die Kasse neu. Oder starten Sie mit den Einstellungen darin, die lesbar sind: Die Datei wird neben der neuen aufgehoben, und was fehlt, lässt sich in den Einstellungen neu eintragen.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no payment is lost. This file is for all tills of this computer: ask who looks after the computer to mend it, and start again.</source>
        <translation>Nichts wurde geändert, und keine Zahlung ist verloren. Diese Datei gilt für alle Kassen dieses Computers: Bitten Sie die Person, die den Computer betreut, sie zu berichtigen, und starten Sie neu.</translation>
    </message>
    <message>
        <source>{setting} in the file {file}: {problem}</source>
        <translation>{setting} in der Datei {file}: {problem}</translation>
    </message>
    <message>
        <source>There is a mistake in line {line} of the file {file}.</source>
        <translation>In Zeile {line} der Datei {file} ist ein Fehler.</translation>
    </message>
    <message>
        <source>The system does not let the till read the file {file}.</source>
        <translation>Das System lässt die Kasse die Datei {file} nicht lesen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Die Datei {file} kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <translation>Erstattungsnummer</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Demo: no real money moves</source>
        <translation>Demo: Es fließt kein echtes Geld</translation>
    </message>
    <message>
        <source>Open the payment page on this computer</source>
        <translation>Zahlungsseite auf diesem Computer öffnen</translation>
    </message>
    <message>
        <source>For those without a phone: pay in this computer&apos;s browser</source>
        <translation>Ohne Handy: im Browser dieses Computers bezahlen</translation>
    </message>
    <message>
        <source>Set up for real payments</source>
        <translation>Für echte Zahlungen einrichten</translation>
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
        <translation>Das ist mehr als die Summe von {amount}.</translation>
    </message>
</context>
<context>
    <name>DiscountChoice</name>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Own discount in per cent</source>
        <translation>Eigener Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Own discount in money</source>
        <translation>Eigener Rabatt als Betrag</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>Kein Rabatt</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>In Prozent</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>Als Betrag</translation>
    </message>
</context>
<context>
    <name>DiscountPage</name>
    <message>
        <source>Discount on the whole cart</source>
        <translation>Rabatt auf den ganzen Warenkorb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>DiskTrouble</name>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk can be read, but not written.</source>
        <translation>Der Datenträger lässt sich lesen, aber nicht beschreiben.</translation>
    </message>
    <message>
        <source>The system does not let the till write there.</source>
        <translation>Das System lässt die Kasse dort nicht schreiben.</translation>
    </message>
    <message>
        <source>There is a file where the till&apos;s folder should be.</source>
        <translation>Wo der Ordner der Kasse sein sollte, liegt eine Datei.</translation>
    </message>
</context>
<context>
    <name>DisplayMap</name>
    <message>
        <source>Displays</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The till</source>
        <translation>Die Kasse</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>DonationPage</name>
    <message>
        <source>Suggested donation</source>
        <translation>Vorgeschlagene Spende</translation>
    </message>
    <message>
        <source>The donor chooses</source>
        <translation>Der Spender bestimmt</translation>
    </message>
    <message>
        <source>Leave it empty and the donor chooses. They can change it on their phone.</source>
        <translation>Lassen Sie das Feld leer, und der Spender bestimmt den Betrag. Am Handy kann er ihn ändern.</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Spendenstand</translation>
    </message>
    <message>
        <source>Give the whole screen to donors; a manager&apos;s PIN ends it</source>
        <translation>Den ganzen Bildschirm den Spendern überlassen; die PIN der Leitung beendet es</translation>
    </message>
    <message>
        <source>Ask for a donation</source>
        <translation>Um eine Spende bitten</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>Um {amount} bitten</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zum Anfang</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something unexpected happened. Check the payment before charging again.</source>
        <translation>Etwas Unerwartetes ist passiert. Prüfen Sie die Zahlung, bevor Sie erneut kassieren.</translation>
    </message>
    <message>
        <source>product number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>original price</source>
        <translation>Ursprünglicher Preis</translation>
    </message>
    <message>
        <source>picture address</source>
        <translation>Bildadresse</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>{product}: the {field} is longer than {limit} characters.</source>
        <translation>{product}: {field} ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>{product}: the {field} is missing.</source>
        <translation>{product}: {field} fehlt.</translation>
    </message>
    <message>
        <source>{product}: the {field} is below zero.</source>
        <translation>{product}: {field} liegt unter null.</translation>
    </message>
    <message>
        <source>{product}: the {field} is in another currency than the till.</source>
        <translation>{product}: {field} ist in einer anderen Währung als die Kasse.</translation>
    </message>
    <message>
        <source>{product}: the {field} is not a web address.</source>
        <translation>{product}: {field} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>{product}: another product has this {field}.</source>
        <translation>{product}: {field} gehört schon zu einem anderen Produkt.</translation>
    </message>
    <message>
        <source>{product} cannot be sold: {field}.</source>
        <translation>{product} kann nicht verkauft werden: {field}.</translation>
    </message>
    <message>
        <source>The cart is empty. Add something first.</source>
        <translation>Der Warenkorb ist leer. Legen Sie zuerst etwas hinein.</translation>
    </message>
    <message>
        <source>{product} was not added: a cart holds {limit} different products.</source>
        <translation>{product} wurde nicht hinzugefügt: Ein Warenkorb fasst {limit} verschiedene Produkte.</translation>
    </message>
    <message>
        <source>{product}: the quantity must be 1 to {limit}.</source>
        <translation>{product}: Die Menge muss zwischen 1 und {limit} liegen.</translation>
    </message>
    <message>
        <source>{product}: the total would be more than {limit}.</source>
        <translation>{product}: Die Summe läge über {limit}.</translation>
    </message>
    <message>
        <source>{product} is priced in another currency than {limit}.</source>
        <translation>{product} hat einen Preis in einer anderen Währung als {limit}.</translation>
    </message>
    <message>
        <source>Discounts and extras would make more than {limit} lines for the customer.</source>
        <translation>Mit Rabatten und Zugaben wären es mehr als {limit} Positionen für den Kunden.</translation>
    </message>
    <message>
        <source>{product}: the note is longer than {limit} characters.</source>
        <translation>{product}: Die Notiz ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>{product}: the price is below zero.</source>
        <translation>{product}: Der Preis liegt unter null.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <translation>Der Name ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>A discount is above 0 and at most {limit} %.</source>
        <translation>Ein Rabatt liegt über 0 und bei höchstens {limit}&#xa0;%.</translation>
    </message>
    <message>
        <source>A discount must be more than nothing.</source>
        <translation>Ein Rabatt muss mehr als nichts sein.</translation>
    </message>
    <message>
        <source>{product}: the discount is more than the {limit} there is.</source>
        <translation>{product}: Der Rabatt ist höher als die Summe von {limit}.</translation>
    </message>
    <message>
        <source>The discount is in another currency than {limit}.</source>
        <translation>Der Rabatt ist in einer anderen Währung als {limit}.</translation>
    </message>
    <message>
        <source>The discount&apos;s name is longer than {limit} characters.</source>
        <translation>Der Name des Rabatts ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>{product} cannot be added.</source>
        <translation>{product} kann nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>The settings could not be saved, and are forgotten when the till is closed. {why} Make room on the disk, or ask who looks after this computer.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden und sind vergessen, wenn die Kasse geschlossen wird. {why} Schaffen Sie Platz auf dem Datenträger, oder fragen Sie, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>The payment service made it another amount than the till. It was not shown, and nothing was charged. Try again; if it stays so, tell a manager.</source>
        <translation>Der Zahlungsdienst hat einen anderen Betrag als die Kasse daraus gemacht. Er wurde nicht gezeigt, und es wurde nichts abgebucht. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es der Leitung.</translation>
    </message>
    <message>
        <source>The payment service made it another currency than the till&apos;s. It was not shown, and nothing was charged. A manager can check the currency in Settings.</source>
        <translation>Der Zahlungsdienst hat eine andere Währung als die der Kasse daraus gemacht. Sie wurde nicht gezeigt, und es wurde nichts abgebucht. Die Leitung kann die Währung in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The payment service had already closed this payment. It was never shown, and nothing was charged. Try again.</source>
        <translation>Der Zahlungsdienst hatte diese Zahlung schon geschlossen. Sie wurde nie gezeigt, und es wurde nichts abgebucht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The payment page has an address that the till does not trust. It was not shown, and nothing was charged. Tell a manager.</source>
        <translation>Die Zahlungsseite hat eine Adresse, der die Kasse nicht traut. Sie wurde nicht gezeigt, und es wurde nichts abgebucht. Sagen Sie es der Leitung.</translation>
    </message>
    <message>
        <source>The payment that came back belongs to another sale. It was not shown, and nothing was charged. Try again.</source>
        <translation>Die Zahlung, die zurückkam, gehört zu einem anderen Verkauf. Sie wurde nicht gezeigt, und es wurde nichts abgebucht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The payment service has moved to {host}. Nothing was charged. A manager can set the address in Settings, Connection.</source>
        <translation>Der Zahlungsdienst ist nach {host} umgezogen. Es wurde nichts abgebucht. Die Leitung kann die Adresse unter Einstellungen, Verbindung eintragen.</translation>
    </message>
    <message>
        <source>This till&apos;s data was copied, moved or restored from a backup. New receipts carry the mark {series}, so that no number is given twice. Open only one copy: both would follow the same payments.</source>
        <translation>Die Daten dieser Kasse wurden kopiert, verschoben oder aus einer Sicherung geholt. Neue Belege tragen das Zeichen {series}, damit keine Nummer doppelt vergeben wird. Öffnen Sie nur eine Kopie: Beide würden denselben Zahlungen folgen.</translation>
    </message>
    <message>
        <source>The backup is restored. Payments that came after it and were taken over: {count}; of them still open and watched: {open}.</source>
        <translation>Die Sicherung ist zurückgespielt. Übernommene spätere Zahlungen: {count}; davon noch offen und weiter geprüft: {open}.</translation>
    </message>
    <message>
        <source>Parts of the replaced journal could not be read. Keep the file {file} and compare the last payments with the payment service.</source>
        <translation>Teile des ersetzten Journals waren nicht lesbar. Behalten Sie die Datei {file} und vergleichen Sie die letzten Zahlungen mit dem Zahlungsdienst.</translation>
    </message>
    <message>
        <source>The payment service refused this sale. Nothing was charged. Mend what it names below, then try again.</source>
        <translation>Der Zahlungsdienst hat diesen Verkauf abgelehnt. Es wurde nichts abgebucht. Beheben Sie, was unten steht, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file was not taken: some rows need mending. Nothing changed.</source>
        <translation>Die Datei wurde nicht übernommen: Einige Zeilen müssen berichtigt werden. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The keys were not accepted. Nothing was charged. A manager can type others in Settings, Set up again.</source>
        <translation>Die Schlüssel wurden nicht angenommen. Es wurde nichts abgebucht. Die Leitung kann unter Einstellungen, Neu einrichten andere eingeben.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Nothing was charged. Unlock it and open the till again, or type the keys.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Es wurde nichts abgebucht. Entsperren Sie ihn und öffnen Sie die Kasse noch einmal, oder geben Sie die Schlüssel ein.</translation>
    </message>
    <message>
        <source>The new keys are in use, but this computer&apos;s keyring did not take them. Have them at hand when the till is opened again.</source>
        <translation>Die neuen Schlüssel werden benutzt, aber der Schlüsselbund dieses Computers hat sie nicht angenommen. Halten Sie sie bereit, wenn die Kasse wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the keys. Nothing was charged. A manager can type the keys at the start.</source>
        <translation>Dieser Computer hat keinen sicheren Ort für die Schlüssel. Es wurde nichts abgebucht. Die Leitung kann die Schlüssel beim Start eingeben.</translation>
    </message>
    <message>
        <source>There is no payment service at the address in the settings. Nothing was charged. A manager can set the address in Settings, Connection.</source>
        <translation>Unter der Adresse in den Einstellungen gibt es keinen Zahlungsdienst. Es wurde nichts abgebucht. Die Leitung kann die Adresse unter Einstellungen, Verbindung eintragen.</translation>
    </message>
    <message>
        <source>The settings cannot be read. Nothing was changed. A manager can mend the settings file or set the till up again.</source>
        <translation>Die Einstellungen lassen sich nicht lesen. Nichts wurde geändert. Die Leitung kann die Datei mit den Einstellungen berichtigen oder die Kasse neu einrichten.</translation>
    </message>
    <message>
        <source>The backup could not be restored. The journal is as it was, and nothing is lost. Try an older backup.</source>
        <translation>Die Sicherung ließ sich nicht zurückspielen. Das Journal ist wie zuvor, und nichts ist verloren. Versuchen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>The till cannot save its records. The disk may be full. Do not charge again before a manager has looked.</source>
        <translation>Die Kasse kann ihre Aufzeichnungen nicht speichern. Vielleicht ist die Festplatte voll. Kassieren Sie nicht erneut, bevor die Leitung nachgesehen hat.</translation>
    </message>
    <message>
        <source>A setting does not work. Nothing was charged. A manager can change it in Settings.</source>
        <translation>Eine Einstellung funktioniert nicht. Es wurde nichts abgebucht. Die Leitung kann sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>This till is already open in another window. Go on there.</source>
        <translation>Diese Kasse ist schon in einem anderen Fenster offen. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>Something in the till broke. It moved no money, and you can go on selling. Look at the open payments before charging anybody again, and tell a manager: the log has it.</source>
        <translation>In der Kasse ist etwas kaputtgegangen. Geld wurde dabei nicht bewegt, und Sie können weiter verkaufen. Sehen Sie die offenen Zahlungen an, bevor Sie bei jemandem erneut kassieren, und sagen Sie es der Leitung: Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>No connection to the payment service. Trying again by itself.</source>
        <translation>Keine Verbindung zum Zahlungsdienst. Die Kasse versucht es weiter.</translation>
    </message>
    <message>
        <source>The payment service is busy. Trying again by itself.</source>
        <translation>Der Zahlungsdienst ist ausgelastet. Die Kasse versucht es weiter.</translation>
    </message>
    <message>
        <source>The payment service gave no clear answer. Trying again by itself.</source>
        <translation>Der Zahlungsdienst hat keine klare Antwort gegeben. Die Kasse versucht es weiter.</translation>
    </message>
    <message>
        <source>The payment service does not say how this payment stands. Checking again.</source>
        <translation>Der Zahlungsdienst sagt nicht, wie es um diese Zahlung steht. Wird erneut geprüft.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Payment {code}</source>
        <translation>Zahlung {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Beleg {receipt}</translation>
    </message>
    <message>
        <source>an amount that is not known</source>
        <translation>ein Betrag, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>Sale made; the donor chooses the amount</source>
        <translation>Verkauf angelegt; der Spender bestimmt den Betrag</translation>
    </message>
    <message>
        <source>Sale made for {amount}</source>
        <translation>Verkauf über {amount} angelegt</translation>
    </message>
    <message>
        <source>Payment opened; the donor chooses the amount</source>
        <translation>Zahlung eröffnet; der Spender bestimmt den Betrag</translation>
    </message>
    <message>
        <source>Payment opened for {amount}</source>
        <translation>Zahlung über {amount} eröffnet</translation>
    </message>
    <message>
        <source>Phone returned, and says that it is done</source>
        <translation>Handy kam zurück und meldet, dass es fertig ist</translation>
    </message>
    <message>
        <source>Phone returned; the customer went back</source>
        <translation>Handy kam zurück; der Kunde hat die Zahlung verlassen</translation>
    </message>
    <message>
        <source>Phone returned with an error</source>
        <translation>Handy kam mit einem Fehler zurück</translation>
    </message>
    <message>
        <source>Phone returned</source>
        <translation>Handy kam zurück</translation>
    </message>
    <message>
        <source>The payment service says: not paid yet</source>
        <translation>Der Zahlungsdienst sagt: noch nicht bezahlt</translation>
    </message>
    <message>
        <source>The payment service says: the customer cancelled</source>
        <translation>Der Zahlungsdienst sagt: vom Kunden abgebrochen</translation>
    </message>
    <message>
        <source>The payment service says: failed</source>
        <translation>Der Zahlungsdienst sagt: fehlgeschlagen</translation>
    </message>
    <message>
        <source>The payment service says: the time is over</source>
        <translation>Der Zahlungsdienst sagt: Zeit abgelaufen</translation>
    </message>
    <message>
        <source>The payment service said nothing that makes sense</source>
        <translation>Der Zahlungsdienst hat etwas Unverständliches geantwortet</translation>
    </message>
    <message>
        <source>An answer about another payment was turned away</source>
        <translation>Eine Antwort zu einer anderen Zahlung wurde abgewiesen</translation>
    </message>
    <message>
        <source>The payment service says paid, but not how much</source>
        <translation>Der Zahlungsdienst sagt bezahlt, aber nicht, wie viel</translation>
    </message>
    <message>
        <source>Nobody could say how it ended</source>
        <translation>Niemand konnte sagen, wie es ausging</translation>
    </message>
    <message>
        <source>The payment service says {paid} was paid; {asked} was asked for</source>
        <translation>Der Zahlungsdienst sagt, {paid} wurden bezahlt; gefordert waren {asked}</translation>
    </message>
    <message>
        <source>The payment service answered</source>
        <translation>Der Zahlungsdienst hat geantwortet</translation>
    </message>
    <message>
        <source>amount equal</source>
        <translation>Betrag gleich</translation>
    </message>
    <message>
        <source>amount not equal</source>
        <translation>Betrag nicht gleich</translation>
    </message>
    <message>
        <source>The payment service says paid: {paid}, {equal}</source>
        <translation>Der Zahlungsdienst sagt bezahlt: {paid}, {equal}</translation>
    </message>
    <message>
        <source>The same sale was also paid with {code}: {paid}</source>
        <translation>Derselbe Verkauf wurde auch mit {code} bezahlt: {paid}</translation>
    </message>
    <message>
        <source>The same sale also had the code {code}</source>
        <translation>Derselbe Verkauf hatte auch den Code {code}</translation>
    </message>
    <message>
        <source>{who} decided: {what}</source>
        <translation>Entscheidung von {who}: {what}</translation>
    </message>
    <message>
        <source>card {value}</source>
        <translation>Karte {value}</translation>
    </message>
    <message>
        <source>transaction {value}</source>
        <translation>Transaktion {value}</translation>
    </message>
    <message>
        <source>receipt {value}</source>
        <translation>Beleg {value}</translation>
    </message>
    <message>
        <source>reference {value}</source>
        <translation>Nummer {value}</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>Grund: {value}</translation>
    </message>
    <message>
        <source>{words}, {fact}</source>
        <translation>{words}, {fact}</translation>
    </message>
    <message>
        <source>The payment service was asked for a code</source>
        <translation>Der Zahlungsdienst wurde um einen Code gebeten</translation>
    </message>
    <message>
        <source>No clear answer; asked again</source>
        <translation>Keine klare Antwort; noch einmal gefragt</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht eröffnet</translation>
    </message>
    <message>
        <source>Not shown, as it did not fit</source>
        <translation>Nicht gezeigt, da es nicht passte</translation>
    </message>
    <message>
        <source>QR shown</source>
        <translation>QR-Code gezeigt</translation>
    </message>
    <message>
        <source>QR taken away by the cashier</source>
        <translation>QR-Code an der Kasse zurückgezogen</translation>
    </message>
    <message>
        <source>The till was closed before a QR was shown</source>
        <translation>Die Kasse wurde geschlossen, bevor ein QR-Code gezeigt wurde</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Noch einmal versucht</translation>
    </message>
    <message>
        <source>Taken off the list; nothing was charged</source>
        <translation>Aus der Liste genommen; es wurde nichts abgebucht</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>Verlauf kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Facing</name>
    <message>
        <source>The code on this screen could not be read back, so a phone may not read it either. Clean the screen, or open the payment page here.</source>
        <translation>Der Code auf diesem Bildschirm ließ sich nicht zurücklesen; ein Handy kann ihn vielleicht auch nicht lesen. Reinigen Sie den Bildschirm oder öffnen Sie die Zahlungsseite hier.</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>Zahlungsseite öffnen</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>A table saved as CSV (UTF-8). Its first line names the columns: {needed}; and, as you like: {others}.</source>
        <translation>Eine Tabelle, als CSV (UTF-8) gespeichert. Die erste Zeile nennt die Spalten: {needed}; und nach Belieben: {others}.</translation>
    </message>
    <message>
        <source>Choose a product file</source>
        <translation>Produktdatei wählen</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>Tabellen ({endings})</translation>
    </message>
</context>
<context>
    <name>FolderUnusable</name>
    <message>
        <source>No payment is lost. Delete what nobody needs, or empty the bin, and start the till again.</source>
        <translation>Keine Zahlung ist verloren. Löschen Sie, was niemand braucht, oder leeren Sie den Papierkorb, und starten Sie die Kasse neu.</translation>
    </message>
    <message>
        <source>No payment is lost. Ask who looks after this computer, and start the till again.</source>
        <translation>Keine Zahlung ist verloren. Fragen Sie, wer diesen Computer betreut, und starten Sie die Kasse neu.</translation>
    </message>
    <message>
        <source>The till cannot use the folder in which it keeps everything.</source>
        <translation>Die Kasse kann den Ordner, in dem sie alles aufbewahrt, nicht benutzen.</translation>
    </message>
    <message>
        <source>The till cannot start</source>
        <translation>Die Kasse kann nicht starten</translation>
    </message>
    <message>
        <source>No payment is lost. The disk may be full, or it may not be written. Make room, or ask who looks after this computer, and start the till again.</source>
        <translation>Keine Zahlung ist verloren. Vielleicht ist die Festplatte voll, oder es darf nicht darauf geschrieben werden. Schaffen Sie Platz, oder fragen Sie, wer diesen Computer betreut, und starten Sie die Kasse neu.</translation>
    </message>
</context>
<context>
    <name>GoalProgress</name>
    <message>
        <source>{raised} of {goal} raised</source>
        <translation>{raised} von {goal} gesammelt</translation>
    </message>
    <message>
        <source>{raised} raised</source>
        <translation>{raised} gesammelt</translation>
    </message>
</context>
<context>
    <name>Handler</name>
    <message>
        <source>Ready for phones</source>
        <translation>Bereit für Handys</translation>
    </message>
    <message>
        <source>Customers&apos; phones come back to {address}.</source>
        <translation>Die Handys der Kunden kehren zu {address} zurück.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet&#xa0;…</translation>
    </message>
    <message>
        <source>The till is still starting. A sale can begin already.</source>
        <translation>Die Kasse startet noch. Ein Verkauf kann schon beginnen.</translation>
    </message>
    <message>
        <source>Another program uses the usual port. Customers&apos; phones come back to {address}.</source>
        <translation>Ein anderes Programm belegt den üblichen Port. Die Handys der Kunden kehren zu {address} zurück.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Customers&apos; phones stay on the payment service&apos;s page. The till finds out by asking.</source>
        <translation>Die Handys der Kunden bleiben auf der Seite des Zahlungsdienstes. Die Kasse erfährt es durch Nachfragen.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>Phones cannot reach this computer. Payments are still seen; the customer may see an error page afterwards. Join the shop&apos;s Wi-Fi, or set a hosted address.</source>
        <translation>Handys erreichen diesen Computer nicht. Zahlungen werden trotzdem gesehen; der Kunde sieht danach vielleicht eine Fehlerseite. Verbinden Sie den Computer mit dem WLAN des Geschäfts oder tragen Sie eine gehostete Adresse ein.</translation>
    </message>
    <message>
        <source>Phones cannot return</source>
        <translation>Handys können nicht zurück</translation>
    </message>
    <message>
        <source>Phones cannot come back to the till now. Payments are still seen; the customer may see an error page afterwards.</source>
        <translation>Handys können jetzt nicht zur Kasse zurückkehren. Zahlungen werden trotzdem gesehen; der Kunde sieht danach vielleicht eine Fehlerseite.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Zahlungsdienst</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Echtes Geld</translation>
    </message>
    <message>
        <source>Phones come back</source>
        <translation>Rückkehr der Handys</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Kundenbildschirm</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Unlock this computer&apos;s keyring, and check again.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Computers und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No answer in time: the connection is slow, or there is none.</source>
        <translation>Keine rechtzeitige Antwort: Die Verbindung ist langsam, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here, and check again.</source>
        <translation>Sehen Sie nach, ob sich hier andere Webseiten öffnen, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>Check again; if it stays so, send a report to support.</source>
        <translation>Prüfen Sie noch einmal; bleibt es so, senden Sie dem Support einen Bericht.</translation>
    </message>
    <message>
        <source>This could not be checked: the program made a mistake.</source>
        <translation>Das ließ sich nicht prüfen: Das Programm hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Send a report to support. Payments go on.</source>
        <translation>Senden Sie dem Support einen Bericht. Zahlungen gehen weiter.</translation>
    </message>
    <message>
        <source>Version {version}, on {system}.</source>
        <translation>Version {version}, auf {system}.</translation>
    </message>
    <message>
        <source>The demo needs none.</source>
        <translation>Die Demo braucht keine.</translation>
    </message>
    <message>
        <source>They were accepted when the last payment was opened, {at}.</source>
        <translation>Sie wurden angenommen, als die letzte Zahlung eröffnet wurde, {at}.</translation>
    </message>
    <message>
        <source>Both are here. Whether they are right shows when the first payment is opened.</source>
        <translation>Beide sind da. Ob sie stimmen, zeigt sich, wenn die erste Zahlung eröffnet wird.</translation>
    </message>
    <message>
        <source>Charge a small amount, and take the code away again.</source>
        <translation>Kassieren Sie einen kleinen Betrag und ziehen Sie den Code wieder zurück.</translation>
    </message>
    <message>
        <source>The payment service refused them, {at}. Nobody can pay.</source>
        <translation>Der Zahlungsdienst hat sie abgelehnt, {at}. Niemand kann bezahlen.</translation>
    </message>
    <message>
        <source>Ask for new keys, and type them in Settings, Set up again.</source>
        <translation>Bitten Sie um neue Schlüssel und geben Sie sie unter Einstellungen, Neu einrichten ein.</translation>
    </message>
    <message>
        <source>There are none. Nobody can pay.</source>
        <translation>Es gibt keine. Niemand kann bezahlen.</translation>
    </message>
    <message>
        <source>Open the till and type the two keys of your contract.</source>
        <translation>Öffnen Sie die Kasse und geben Sie die beiden Schlüssel aus Ihrem Vertrag ein.</translation>
    </message>
    <message>
        <source>They are in the keyring, which is locked.</source>
        <translation>Sie sind im Schlüsselbund, und der ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing keeps them, so somebody types them at each start.</source>
        <translation>Nichts bewahrt sie auf; sie werden bei jedem Start eingegeben.</translation>
    </message>
    <message>
        <source>Have the two keys of your contract at hand.</source>
        <translation>Halten Sie die beiden Schlüssel aus Ihrem Vertrag bereit.</translation>
    </message>
    <message>
        <source>This till takes real money for {shop}, in {currency}.</source>
        <translation>Diese Kasse nimmt echtes Geld ein für {shop}, in {currency}.</translation>
    </message>
    <message>
        <source>This is the demo: no real money moves.</source>
        <translation>Das ist die Demo: Es fließt kein echtes Geld.</translation>
    </message>
    <message>
        <source>Set up a merchant to take real money.</source>
        <translation>Richten Sie einen Händler ein, um echtes Geld einzunehmen.</translation>
    </message>
    <message>
        <source>This till sells to a pretend payment service: no money moves.</source>
        <translation>Diese Kasse verkauft an einen vorgetäuschten Zahlungsdienst: Es fließt kein Geld.</translation>
    </message>
    <message>
        <source>Set the payment service&apos;s address in Settings, Connection.</source>
        <translation>Tragen Sie die Adresse des Zahlungsdienstes unter Einstellungen, Verbindung ein.</translation>
    </message>
    <message>
        <source>It works ({keyring}).</source>
        <translation>Er funktioniert ({keyring}).</translation>
    </message>
    <message>
        <source>It is locked ({keyring}).</source>
        <translation>Er ist gesperrt ({keyring}).</translation>
    </message>
    <message>
        <source>This computer has no safe place for the keys that works now.</source>
        <translation>Dieser Computer hat gerade keinen sicheren Ort für die Schlüssel.</translation>
    </message>
    <message>
        <source>Log in to this computer&apos;s desktop and unlock its keyring, if it has one.</source>
        <translation>Melden Sie sich am Desktop dieses Computers an und entsperren Sie seinen Schlüsselbund, falls er einen hat.</translation>
    </message>
    <message>
        <source>Make room on the disk: remove what is not needed.</source>
        <translation>Schaffen Sie Platz auf der Festplatte: Entfernen Sie, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>{free} are free, and writing takes {write_ms} ms.</source>
        <translation>{free} sind frei, und das Schreiben dauert {write_ms} ms.</translation>
    </message>
    <message>
        <source>Only {free} are free.</source>
        <translation>Nur {free} sind frei.</translation>
    </message>
    <message>
        <source>The disk is full. No sale can be recorded.</source>
        <translation>Die Festplatte ist voll. Kein Verkauf kann aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Writing takes {write_ms} ms: each payment waits for it.</source>
        <translation>Das Schreiben dauert {write_ms} ms: Jede Zahlung wartet darauf.</translation>
    </message>
    <message>
        <source>Close other programs. If it stays so, the disk may be failing.</source>
        <translation>Schließen Sie andere Programme. Bleibt es so, geht vielleicht die Festplatte kaputt.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. No sale can be recorded.</source>
        <translation>In {folder} kann nichts geschrieben werden. Kein Verkauf kann aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Make the folder writable, or start the till with another one.</source>
        <translation>Geben Sie Schreibrechte für den Ordner oder starten Sie die Kasse mit einem anderen.</translation>
    </message>
    <message>
        <source>Restore the newest backup in Settings, Backups.</source>
        <translation>Spielen Sie unter Einstellungen, Sicherungen die neueste Sicherung zurück.</translation>
    </message>
    <message>
        <source>Every page of it is whole ({size}).</source>
        <translation>Alle Seiten sind unversehrt ({size}).</translation>
    </message>
    <message>
        <source>Nothing was sold yet.</source>
        <translation>Noch wurde nichts verkauft.</translation>
    </message>
    <message>
        <source>It is damaged. Do not delete it.</source>
        <translation>Es ist beschädigt. Löschen Sie es nicht.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote it.</source>
        <translation>Eine neuere Version dieses Programms hat es geschrieben.</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <translation>Installieren Sie wieder jene Version.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>Es lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Make the till&apos;s folder readable for this account.</source>
        <translation>Machen Sie den Ordner der Kasse für dieses Konto lesbar.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Ein anderes Programm benutzt es.</translation>
    </message>
    <message>
        <source>Close that program, and check again.</source>
        <translation>Schließen Sie das Programm und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>It is large ({size}), and what was read in this time is whole.</source>
        <translation>Es ist groß ({size}), und was in dieser Zeit gelesen wurde, ist unversehrt.</translation>
    </message>
    <message>
        <source>Check again when the computer has less to do.</source>
        <translation>Prüfen Sie noch einmal, wenn der Computer weniger zu tun hat.</translation>
    </message>
    <message>
        <source>Open Settings, Backups, and make one now.</source>
        <translation>Öffnen Sie Einstellungen, Sicherungen und erstellen Sie jetzt eine.</translation>
    </message>
    <message>
        <source>{kept}; the newest is of {at}.</source>
        <translation>{kept}; die neueste ist vom {at}.</translation>
    </message>
    <message>
        <source>The first one is made when the till has opened.</source>
        <translation>Die erste wird erstellt, sobald die Kasse geöffnet ist.</translation>
    </message>
    <message>
        <source>The demo keeps nothing.</source>
        <translation>Die Demo bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>The newest is of {at}.</source>
        <translation>Die neueste ist vom {at}.</translation>
    </message>
    <message>
        <source>Their folder cannot be read.</source>
        <translation>Ihr Ordner lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The customer has a screen of their own.</source>
        <translation>Der Kunde hat einen eigenen Bildschirm.</translation>
    </message>
    <message>
        <source>There is one screen: customers scan from this one.</source>
        <translation>Es gibt einen Bildschirm: Kunden scannen von diesem.</translation>
    </message>
    <message>
        <source>Switched off: customers scan from this screen.</source>
        <translation>Ausgeschaltet: Kunden scannen von diesem Bildschirm.</translation>
    </message>
    <message>
        <source>The customer&apos;s window is on this screen.</source>
        <translation>Das Kundenfenster ist auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Displays are looked at in the till&apos;s own window only (F12).</source>
        <translation>Bildschirme werden nur im Fenster der Kasse selbst geprüft (F12).</translation>
    </message>
    <message>
        <source>Look whether the address in Settings, Look and sound, is right.</source>
        <translation>Sehen Sie nach, ob die Adresse unter Einstellungen, Aussehen und Ton stimmt.</translation>
    </message>
    <message>
        <source>Version {version}, on {system}. It was the newest on {at}.</source>
        <translation>Version {version}, auf {system}. Am {at} war sie die neueste.</translation>
    </message>
    <message>
        <source>Version {version}. Once a day the till asks for a newer one.</source>
        <translation>Version {version}. Einmal am Tag fragt die Kasse nach einer neueren.</translation>
    </message>
    <message>
        <source>Version {newer} is there; this one is {version}. {notes}</source>
        <translation>Version {newer} ist da; diese ist {version}. {notes}</translation>
    </message>
    <message>
        <source>It is on {page}. Install it when the shop is closed.</source>
        <translation>Sie liegt auf {page}. Installieren Sie sie, wenn das Geschäft geschlossen ist.</translation>
    </message>
    <message>
        <source>Version {version}. The file about newer ones makes no sense: {address}.</source>
        <translation>Version {version}. Die Datei über neuere ist unverständlich: {address}.</translation>
    </message>
    <message>
        <source>Tell whoever keeps that file.</source>
        <translation>Sagen Sie es der Person, die diese Datei pflegt.</translation>
    </message>
    <message>
        <source>Version {version}. There is no file about newer ones: {address}.</source>
        <translation>Version {version}. Es gibt keine Datei über neuere: {address}.</translation>
    </message>
    <message>
        <source>Version {version}. Nobody told about newer ones on {at}: {address}.</source>
        <translation>Version {version}. Am {at} gab niemand Auskunft über neuere: {address}.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen {screen} is not there.</source>
        <translation>Der Kundenbildschirm {screen} ist nicht da.</translation>
    </message>
    <message>
        <source>Plug it in and switch it on.</source>
        <translation>Schließen Sie ihn an und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>The screen {screen} is not there; another one is used instead.</source>
        <translation>Der Bildschirm {screen} ist nicht da; ein anderer wird benutzt.</translation>
    </message>
    <message>
        <source>Plug it in, or choose the display anew.</source>
        <translation>Schließen Sie ihn an oder wählen Sie den Bildschirm neu.</translation>
    </message>
    <message>
        <source>A code drawn by the till reads back as it should.</source>
        <translation>Ein von der Kasse gezeichneter Code liest sich richtig zurück.</translation>
    </message>
    <message>
        <source>A code drawn by the till cannot be read. Nobody can pay.</source>
        <translation>Ein von der Kasse gezeichneter Code ist nicht lesbar. Niemand kann bezahlen.</translation>
    </message>
    <message>
        <source>Install the till anew, and send a report to support.</source>
        <translation>Installieren Sie die Kasse neu und senden Sie dem Support einen Bericht.</translation>
    </message>
    <message>
        <source>The part that reads codes back is missing.</source>
        <translation>Der Teil, der Codes zurückliest, fehlt.</translation>
    </message>
    <message>
        <source>Install the till anew. Payments go on meanwhile.</source>
        <translation>Installieren Sie die Kasse neu. Zahlungen gehen solange weiter.</translation>
    </message>
    <message>
        <source>This computer is on the network as {address}.</source>
        <translation>Dieser Computer ist als {address} im Netzwerk.</translation>
    </message>
    <message>
        <source>This computer is on no network. Nobody can pay.</source>
        <translation>Dieser Computer ist in keinem Netzwerk. Niemand kann bezahlen.</translation>
    </message>
    <message>
        <source>Plug the cable in, or join the shop&apos;s Wi-Fi.</source>
        <translation>Stecken Sie das Kabel ein oder verbinden Sie den Computer mit dem WLAN des Geschäfts.</translation>
    </message>
    <message>
        <source>This computer is on no network. Phones cannot reach it.</source>
        <translation>Dieser Computer ist in keinem Netzwerk. Handys erreichen ihn nicht.</translation>
    </message>
    <message>
        <source>Join the shop&apos;s Wi-Fi, if phones are to reach this till.</source>
        <translation>Verbinden Sie den Computer mit dem WLAN des Geschäfts, wenn Handys diese Kasse erreichen sollen.</translation>
    </message>
    <message>
        <source>{host} is found.</source>
        <translation>{host} wurde gefunden.</translation>
    </message>
    <message>
        <source>The payment service is on this computer.</source>
        <translation>Der Zahlungsdienst ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>{host} is reached by this network&apos;s proxy.</source>
        <translation>{host} ist über den Proxy dieses Netzwerks erreichbar.</translation>
    </message>
    <message>
        <source>The demo needs no payment service elsewhere.</source>
        <translation>Die Demo braucht keinen Zahlungsdienst anderswo.</translation>
    </message>
    <message>
        <source>{host} is not found. Nobody can pay.</source>
        <translation>{host} wurde nicht gefunden. Niemand kann bezahlen.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here. If they do, check the address in Settings, Connection.</source>
        <translation>Sehen Sie nach, ob sich hier andere Webseiten öffnen. Wenn ja, prüfen Sie die Adresse unter Einstellungen, Verbindung.</translation>
    </message>
    <message>
        <source>{host} answers, and proves that it is itself.</source>
        <translation>{host} antwortet und weist sich aus.</translation>
    </message>
    <message>
        <source>The payment service on this computer answers.</source>
        <translation>Der Zahlungsdienst auf diesem Computer antwortet.</translation>
    </message>
    <message>
        <source>The demo needs no connection.</source>
        <translation>Die Demo braucht keine Verbindung.</translation>
    </message>
    <message>
        <source>{host} takes long to answer. Payments may take long too.</source>
        <translation>{host} antwortet langsam. Auch Zahlungen können lange dauern.</translation>
    </message>
    <message>
        <source>Check again in a minute. If it stays so, ask who runs the network.</source>
        <translation>Prüfen Sie in einer Minute noch einmal. Bleibt es so, fragen Sie die Person, die das Netzwerk betreut.</translation>
    </message>
    <message>
        <source>{host} answers, and says that it has trouble ({status}).</source>
        <translation>{host} antwortet und meldet eine Störung ({status}).</translation>
    </message>
    <message>
        <source>Wait a little: it is not this till. Check again before selling.</source>
        <translation>Warten Sie etwas: An dieser Kasse liegt es nicht. Prüfen Sie vor dem Verkauf noch einmal.</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Nobody can pay.</source>
        <translation>Es gibt keine Verbindung zu {host}. Niemand kann bezahlen.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here. A firewall or a log-in page of the Wi-Fi may be in the way.</source>
        <translation>Sehen Sie nach, ob sich hier andere Webseiten öffnen. Eine Firewall oder eine Anmeldeseite des WLANs kann im Weg sein.</translation>
    </message>
    <message>
        <source>Somebody answers instead of {host}, so the till says nothing to them. Nobody can pay.</source>
        <translation>Jemand anderes antwortet statt {host}, darum sagt die Kasse ihm nichts. Niemand kann bezahlen.</translation>
    </message>
    <message>
        <source>Open a web page: the Wi-Fi may want a log-in first. If not, use another network, or ask who runs this one.</source>
        <translation>Öffnen Sie eine Webseite: Vielleicht will das WLAN erst eine Anmeldung. Wenn nicht, nehmen Sie ein anderes Netzwerk oder fragen Sie die Person, die dieses betreut.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, {host}&apos;s proof is out of date. Nobody can pay.</source>
        <translation>Nach der Uhr dieses Computers ist der Ausweis von {host} abgelaufen. Niemand kann bezahlen.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time to automatic, and check again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers auf automatisch und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time to automatic.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers auf automatisch.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>Die Uhr geht richtig.</translation>
    </message>
    <message>
        <source>The demo asks nobody for the time.</source>
        <translation>Die Demo fragt niemanden nach der Zeit.</translation>
    </message>
    <message>
        <source>The clock is {off} off. Receipts carry the wrong time.</source>
        <translation>Die Uhr geht {off} falsch. Belege tragen die falsche Zeit.</translation>
    </message>
    <message>
        <source>The clock is {off} off. Receipts carry the wrong day, and payments may fail.</source>
        <translation>Die Uhr geht {off} falsch. Belege tragen den falschen Tag, und Zahlungen können scheitern.</translation>
    </message>
    <message>
        <source>The clock cannot be right. Payments fail with it.</source>
        <translation>Die Uhr kann nicht stimmen. Zahlungen scheitern damit.</translation>
    </message>
    <message>
        <source>There was nobody to compare the clock with.</source>
        <translation>Niemand war da, um die Uhr zu vergleichen.</translation>
    </message>
    <message>
        <source>Mend the connection first, and check again.</source>
        <translation>Beheben Sie erst die Verbindung, dann prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Payments are still seen; the customer may see an error page after paying.</source>
        <translation>Zahlungen werden trotzdem gesehen; der Kunde sieht nach dem Bezahlen vielleicht eine Fehlerseite.</translation>
    </message>
    <message>
        <source>{address} answers. Customers&apos; phones come back there.</source>
        <translation>{address} antwortet. Dorthin kehren die Handys der Kunden zurück.</translation>
    </message>
    <message>
        <source>{address} answers. Another program uses the usual port, which does no harm.</source>
        <translation>{address} antwortet. Ein anderes Programm belegt den üblichen Port; das schadet nicht.</translation>
    </message>
    <message>
        <source>Customers&apos; phones stay on the payment service&apos;s page, as the settings say. Payments are seen by asking.</source>
        <translation>Die Handys der Kunden bleiben auf der Seite des Zahlungsdienstes, wie eingestellt. Die Kasse sieht Zahlungen durch Nachfragen.</translation>
    </message>
    <message>
        <source>The till is still starting.</source>
        <translation>Die Kasse startet noch.</translation>
    </message>
    <message>
        <source>Check again in a moment.</source>
        <translation>Prüfen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The till is open, and has the page for phones.</source>
        <translation>Die Kasse ist offen und hat die Seite für Handys.</translation>
    </message>
    <message>
        <source>Check in the till&apos;s window: press F12.</source>
        <translation>Prüfen Sie im Fenster der Kasse: Drücken Sie F12.</translation>
    </message>
    <message>
        <source>Phones cannot reach this computer.</source>
        <translation>Handys erreichen diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Join the shop&apos;s Wi-Fi, or set a hosted address in Settings.</source>
        <translation>Verbinden Sie den Computer mit dem WLAN des Geschäfts oder tragen Sie in den Einstellungen eine gehostete Adresse ein.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} antwortet nicht.</translation>
    </message>
    <message>
        <source>Close and open the till. If it stays so, choose another address or port in Settings, Connection.</source>
        <translation>Schließen und öffnen Sie die Kasse. Bleibt es so, wählen Sie unter Einstellungen, Verbindung eine andere Adresse oder einen anderen Port.</translation>
    </message>
    <message>
        <source>This computer does not have the address {address}.</source>
        <translation>Dieser Computer hat die Adresse {address} nicht.</translation>
    </message>
    <message>
        <source>Empty the till&apos;s address in Settings, Connection.</source>
        <translation>Leeren Sie die Adresse der Kasse unter Einstellungen, Verbindung.</translation>
    </message>
</context>
<context>
    <name>HealthDoor</name>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check the till</source>
        <translation>System prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking… You can go on selling meanwhile.</source>
        <translation>Wird geprüft&#xa0;… Sie können solange weiter verkaufen.</translation>
    </message>
    <message>
        <source>{red} to mend before you sell, {amber} to look at.</source>
        <translation>{red} zu beheben, bevor Sie verkaufen, {amber} anzusehen.</translation>
    </message>
    <message>
        <source>{count} to mend before you sell.</source>
        <translation>{count} zu beheben, bevor Sie verkaufen.</translation>
    </message>
    <message>
        <source>The till sells. {count} to look at.</source>
        <translation>Die Kasse verkauft. {count} anzusehen.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Bericht für den Support&#xa0;…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>Zurück zur Kasse (Esc)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Zurück zum vorigen Bild (Esc)</translation>
    </message>
</context>
<context>
    <name>HostedPanel</name>
    <message>
        <source>Its web address</source>
        <translation>Webadresse der Rückkehrseite</translation>
    </message>
    <message>
        <source>This till&apos;s key there</source>
        <translation>Schlüssel dieser Kasse dort</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Command that prints the key</source>
        <translation>Befehl, der den Schlüssel ausgibt</translation>
    </message>
    <message>
        <source>The one that is kept</source>
        <translation>Der gespeicherte</translation>
    </message>
    <message>
        <source>Calling it…</source>
        <translation>Wird aufgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>This is not a key. Copy the whole line that the command prints.</source>
        <translation>Das ist kein Schlüssel. Kopieren Sie die ganze Zeile, die der Befehl ausgibt.</translation>
    </message>
    <message>
        <source>On the computer where it runs, this prints the key:</source>
        <translation>Auf dem Computer, auf dem sie läuft, gibt dies den Schlüssel aus:</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Vault key</source>
        <translation>Vault-Schlüssel</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Händlerschlüssel</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>Ein Schlüssel hat nur einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>This is a web address, not a key.</source>
        <translation>Das ist eine Webadresse, kein Schlüssel.</translation>
    </message>
    <message>
        <source>This is the merchant number, not a key.</source>
        <translation>Das ist die Händlernummer, kein Schlüssel.</translation>
    </message>
    <message>
        <source>Both keys are the same. Copy the other one.</source>
        <translation>Beide Schlüssel sind gleich. Kopieren Sie den anderen.</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy all of it.</source>
        <translation>Das ist zu kurz für einen Schlüssel. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>This is too long for a key. Copy only the key.</source>
        <translation>Das ist zu lang für einen Schlüssel. Kopieren Sie nur den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Double zero</source>
        <translation>Doppelnull</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Take the last digit back (Backspace)</source>
        <translation>Letzte Ziffer zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the key that clears, as on calculators</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the amount (Esc)</source>
        <translation>Betrag löschen (Esc)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Show or hide this list</source>
        <translation>Diese Liste zeigen oder schließen</translation>
    </message>
    <message>
        <source>Sell by amount</source>
        <translation>Nach Betrag verkaufen</translation>
    </message>
    <message>
        <source>Sell by cart</source>
        <translation>Mit Warenkorb verkaufen</translation>
    </message>
    <message>
        <source>Take a donation</source>
        <translation>Spende annehmen</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Offene Zahlungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Check whether everything works</source>
        <translation>Prüfen, ob alles funktioniert</translation>
    </message>
    <message>
        <source>Take in the unknown code that was scanned</source>
        <translation>Den unbekannten gescannten Code aufnehmen</translation>
    </message>
    <message>
        <source>To the next or the last button</source>
        <translation>Zur nächsten oder vorigen Taste</translation>
    </message>
    <message>
        <source>Press the button with the ring</source>
        <translation>Die umrandete Taste drücken</translation>
    </message>
    <message>
        <source>Leave a page or a question, nothing changed</source>
        <translation>Seite oder Frage verlassen, nichts ändert sich</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Type the amount: 2 5 0 0 is 25.00</source>
        <translation>Betrag tippen: 2 5 0 0 ist 25,00</translation>
    </message>
    <message>
        <source>Write it out: 12.50</source>
        <translation>Ausschreiben: 12,50</translation>
    </message>
    <message>
        <source>Add the next amount, or take it off</source>
        <translation>Nächsten Betrag dazu- oder abrechnen</translation>
    </message>
    <message>
        <source>Times: 3 × 2.20, or 2.20 × 3</source>
        <translation>Mal: 3 × 2,20 oder 2,20 × 3</translation>
    </message>
    <message>
        <source>Show the total</source>
        <translation>Summe zeigen</translation>
    </message>
    <message>
        <source>Charge the total</source>
        <translation>Summe kassieren</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Clear this entry, then the one before</source>
        <translation>Diese Eingabe löschen, dann die vorige</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Undo, and do it again</source>
        <translation>Rückgängig und wiederholen</translation>
    </message>
    <message>
        <source>Paste an amount</source>
        <translation>Betrag einfügen</translation>
    </message>
    <message>
        <source>Read the tape</source>
        <translation>Rechenstreifen lesen</translation>
    </message>
    <message>
        <source>Amount and donation</source>
        <translation>Betrag und Spende</translation>
    </message>
    <message>
        <source>Search, or the number of pieces to scan</source>
        <translation>Suche oder Stückzahl vor dem Scan</translation>
    </message>
    <message>
        <source>Add what was found; in the empty field: charge</source>
        <translation>Gefundenes hinzufügen; bei leerem Feld: kassieren</translation>
    </message>
    <message>
        <source>From the search to the products</source>
        <translation>Von der Suche zu den Produkten</translation>
    </message>
    <message>
        <source>Add the product that is chosen</source>
        <translation>Gewähltes Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Zurück zur Suche</translation>
    </message>
    <message>
        <source>Make the product a favourite, or not any more</source>
        <translation>Produkt zum Favoriten machen oder nicht mehr</translation>
    </message>
    <message>
        <source>More about the product or the line</source>
        <translation>Mehr zum Produkt oder zur Position</translation>
    </message>
    <message>
        <source>Sell something that is not listed</source>
        <translation>Etwas verkaufen, das nicht gelistet ist</translation>
    </message>
    <message>
        <source>Discount on the cart</source>
        <translation>Rabatt auf den Warenkorb</translation>
    </message>
    <message>
        <source>Park the cart</source>
        <translation>Warenkorb parken</translation>
    </message>
    <message>
        <source>Parked carts</source>
        <translation>Geparkte Warenkörbe</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>One piece more, or one less</source>
        <translation>Ein Stück mehr oder weniger</translation>
    </message>
    <message>
        <source>Type how many; Enter ends it</source>
        <translation>Menge tippen; Enter schließt ab</translation>
    </message>
    <message>
        <source>Price, note and discount of the line</source>
        <translation>Preis, Notiz und Rabatt der Position</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabatt auf die Position</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Lines of the cart</source>
        <translation>Positionen im Warenkorb</translation>
    </message>
    <message>
        <source>Next customer; the payment waits in the list (F6)</source>
        <translation>Nächster Kunde; die Zahlung wartet in der Liste (F6)</translation>
    </message>
    <message>
        <source>After the result: the next sale</source>
        <translation>Nach dem Ergebnis: nächster Verkauf</translation>
    </message>
    <message>
        <source>Payment and result</source>
        <translation>Zahlung und Ergebnis</translation>
    </message>
    <message>
        <source>Choose the tip in this place</source>
        <translation>Das Trinkgeld an dieser Stelle wählen</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Kein Trinkgeld</translation>
    </message>
    <message>
        <source>Another tip: type it, and Enter</source>
        <translation>Anderes Trinkgeld: tippen, dann Enter</translation>
    </message>
    <message>
        <source>Round up, or not</source>
        <translation>Aufrunden oder nicht</translation>
    </message>
    <message>
        <source>Go on with what was chosen</source>
        <translation>Mit der Auswahl weiter</translation>
    </message>
    <message>
        <source>Back to the sale; nothing is charged</source>
        <translation>Zurück zum Verkauf; es wird nichts abgebucht</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>To another row</source>
        <translation>Zu einer anderen Zeile</translation>
    </message>
    <message>
        <source>Open or choose the row</source>
        <translation>Zeile öffnen oder wählen</translation>
    </message>
    <message>
        <source>Choose the variant in this place</source>
        <translation>Die Variante an dieser Stelle wählen</translation>
    </message>
    <message>
        <source>Remove what never was charged, or a parked cart</source>
        <translation>Nie Abgebuchtes oder einen geparkten Warenkorb entfernen</translation>
    </message>
    <message>
        <source>Leave the booth, with the manager&apos;s PIN</source>
        <translation>Spendenstand verlassen, mit der PIN der Leitung</translation>
    </message>
    <message>
        <source>Lists, choices, booth</source>
        <translation>Listen, Auswahl, Spendenstand</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Vault key</source>
        <translation>Vault-Schlüssel</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Händlerschlüssel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Go on without new keys (Esc)</source>
        <translation>Ohne neue Schlüssel weiter (Esc)</translation>
    </message>
    <message>
        <source>The payment service does not accept the keys. Type the right ones.</source>
        <translation>Der Zahlungsdienst nimmt die Schlüssel nicht an. Geben Sie die richtigen ein.</translation>
    </message>
    <message>
        <source>Start the till</source>
        <translation>Kasse starten</translation>
    </message>
    <message>
        <source>The keys of this merchant are not in the system&apos;s keyring.</source>
        <translation>Die Schlüssel dieses Händlers sind nicht im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Schlüssel nehmen</translation>
    </message>
    <message>
        <source>Once they are accepted, they are kept in the system&apos;s keyring; where there is none, in this till&apos;s memory until it is closed.</source>
        <translation>Sobald sie angenommen sind, liegen sie im Schlüsselbund des Systems; gibt es keinen, im Speicher dieser Kasse, bis sie geschlossen wird.</translation>
    </message>
    <message>
        <source>The keys, please</source>
        <translation>Die Schlüssel, bitte</translation>
    </message>
    <message>
        <source>They stay in this till&apos;s memory until it is closed, and are stored nowhere.</source>
        <translation>Sie bleiben im Speicher dieser Kasse, bis sie geschlossen wird, und werden nirgends abgelegt.</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Type the merchant number first, in the step before this one.</source>
        <translation>Geben Sie zuerst die Händlernummer ein, im Schritt davor.</translation>
    </message>
    <message>
        <source>The two keys</source>
        <translation>Die beiden Schlüssel</translation>
    </message>
    <message>
        <source>You find both in the payment service&apos;s dashboard.</source>
        <translation>Sie finden beide im Portal des Zahlungsdienstes.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>They work</source>
        <translation>Sie funktionieren</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>In memory until the till is closed</source>
        <translation>Im Speicher, bis die Kasse geschlossen wird</translation>
    </message>
    <message>
        <source>Not connected yet: the till asks for the keys when it starts</source>
        <translation>Noch nicht verbunden: Die Kasse fragt beim Start nach den Schlüsseln</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Type new ones</source>
        <translation>Neue eingeben</translation>
    </message>
    <message>
        <source>The keys are in the keyring.</source>
        <translation>Die Schlüssel sind im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keys stay in memory until the till is closed.</source>
        <translation>Die Schlüssel bleiben im Speicher, bis die Kasse geschlossen wird.</translation>
    </message>
    <message>
        <source>Once they work, they are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Sobald sie funktionieren, liegen sie im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, so that the till need not ask for the keys at each start.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, damit die Kasse nicht bei jedem Start nach den Schlüsseln fragen muss.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the keys would be safe. The till keeps them in memory and asks for them at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, in dem die Schlüssel sicher wären. Die Kasse behält sie im Speicher und fragt bei jedem Start danach.</translation>
    </message>
</context>
<context>
    <name>KioskHead</name>
    <message>
        <source>Staff: hold for two seconds to leave</source>
        <translation>Personal: zum Verlassen zwei Sekunden halten</translation>
    </message>
</context>
<context>
    <name>LaterPages</name>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Shop</translation>
    </message>
</context>
<context>
    <name>LaterPanel</name>
    <message>
        <source>You find this page again in the settings. When a code is scanned that nobody knows, the till offers to add the product on the spot.</source>
        <translation>Sie finden diese Seite in den Einstellungen wieder. Wird ein unbekannter Code gescannt, bietet die Kasse an, das Produkt gleich aufzunehmen.</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of a piece ({currency})</source>
        <translation>Stückpreis ({currency})</translation>
    </message>
    <message>
        <source>Note (stays in the shop)</source>
        <translation>Notiz (bleibt im Geschäft)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Why it is given away</source>
        <translation>Warum es verschenkt wird</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Summe {amount}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>How the till speaks and looks. You can change this at any time.</source>
        <translation>Wie die Kasse spricht und aussieht. Sie können das jederzeit ändern.</translation>
    </message>
    <message>
        <source>{language} · {colours} · letters {size} %</source>
        <translation>{language} · {colours} · Textgröße {size}&#xa0;%</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
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
        <translation>Demo-Shop</translation>
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
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>This computer&apos;s address</source>
        <translation>Computeradresse</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Type another…</source>
        <translation>Andere&#xa0;…</translation>
    </message>
    <message>
        <source>The till finds it anew at each start.</source>
        <translation>Bei jedem Start neu gesucht.</translation>
    </message>
</context>
<context>
    <name>NowherePanel</name>
    <message>
        <source>The customer sees the payment service&apos;s own page, and no receipt of yours.</source>
        <translation>Der Kunde sieht die Seite des Zahlungsdienstes und keinen Beleg von Ihnen.</translation>
    </message>
    <message>
        <source>The till shows that it is paid a few seconds later than with a page.</source>
        <translation>Die Kasse zeigt ein paar Sekunden später als mit einer Seite, dass bezahlt ist.</translation>
    </message>
    <message>
        <source>You can choose another way later, in the settings.</source>
        <translation>Sie können später in den Einstellungen einen anderen Weg wählen.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>from {amount}</source>
        <translation>ab {amount}</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation>vorher {amount}</translation>
    </message>
</context>
<context>
    <name>OpenPayments</name>
    <message>
        <source>Open payments</source>
        <translation>Offene Zahlungen</translation>
    </message>
</context>
<context>
    <name>OwnAmountPage</name>
    <message>
        <source>Your donation</source>
        <translation>Ihre Spende</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Give {amount}</source>
        <translation>{amount} spenden</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Spenden</translation>
    </message>
</context>
<context>
    <name>ParkPage</name>
    <message>
        <source>Park this cart</source>
        <translation>Warenkorb parken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It waits on this till, also over a restart, until it is called back.</source>
        <translation>Er wartet auf dieser Kasse, auch über einen Neustart, bis er zurückgeholt wird.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
</context>
<context>
    <name>ParkedModel</name>
    <message>
        <source>Pieces: {count}</source>
        <translation>Stück: {count}</translation>
    </message>
</context>
<context>
    <name>ParkedPage</name>
    <message>
        <source>Parked carts</source>
        <translation>Geparkte Warenkörbe</translation>
    </message>
    <message>
        <source>Find a parked cart by its name</source>
        <translation>Geparkten Warenkorb nach Namen suchen</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Throw the chosen cart away (Delete)</source>
        <translation>Gewählten Warenkorb wegwerfen (Entf)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was thrown away (Ctrl+Z)</source>
        <translation>Weggeworfenes zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>No parked cart is called so.</source>
        <translation>Kein geparkter Warenkorb heißt so.</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>Nichts ist geparkt.</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>The code appears here.</source>
        <translation>Hier erscheint der Code.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Open your phone&apos;s camera.</source>
        <translation>Öffnen Sie die Handykamera.</translation>
    </message>
    <message>
        <source>Point it at the code.</source>
        <translation>Richten Sie sie auf den Code.</translation>
    </message>
    <message>
        <source>Pay on your phone.</source>
        <translation>Bezahlen Sie am Handy.</translation>
    </message>
    <message>
        <source>You choose the amount on your phone</source>
        <translation>Sie bestimmen den Betrag am Handy</translation>
    </message>
    <message>
        <source>Your donation</source>
        <translation>Ihre Spende</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>The donor chooses</source>
        <translation>Der Spender bestimmt</translation>
    </message>
    <message>
        <source>The answer could not be saved on this computer; saving again. Note the code {code}, and do not charge again.</source>
        <translation>Die Antwort konnte auf diesem Computer nicht gespeichert werden; neuer Versuch läuft. Notieren Sie den Code {code} und kassieren Sie nicht erneut.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone shows an error. Not paid so far; check before charging again.</source>
        <translation>Das Handy des Kunden zeigt einen Fehler. Bisher nicht bezahlt; prüfen Sie, bevor Sie erneut kassieren.</translation>
    </message>
    <message>
        <source>Waiting for the customer.</source>
        <translation>Warten auf den Kunden.</translation>
    </message>
    <message>
        <source>No connection. Nothing was charged; trying again.</source>
        <translation>Keine Verbindung. Es wurde nichts abgebucht; neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>The payment service is slow. Nothing was charged; trying again.</source>
        <translation>Der Zahlungsdienst ist langsam. Es wurde nichts abgebucht; neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Getting the payment ready…</source>
        <translation>Zahlung wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>No connection. Not confirmed yet; checking again.</source>
        <translation>Keine Verbindung. Noch nicht bestätigt; wird erneut geprüft.</translation>
    </message>
    <message>
        <source>The payment service is busy. Not confirmed yet; checking again.</source>
        <translation>Der Zahlungsdienst ist ausgelastet. Noch nicht bestätigt; wird erneut geprüft.</translation>
    </message>
    <message>
        <source>The keys were not accepted. Not confirmed yet; checking again. A manager can type others in Settings, Set up again.</source>
        <translation>Die Schlüssel wurden nicht angenommen. Noch nicht bestätigt; wird erneut geprüft. Die Leitung kann unter Einstellungen, Neu einrichten andere eingeben.</translation>
    </message>
    <message>
        <source>The payment service&apos;s address does not work. Not confirmed yet; checking again. A manager can set it in Settings, Connection.</source>
        <translation>Die Adresse des Zahlungsdienstes funktioniert nicht. Noch nicht bestätigt; wird erneut geprüft. Die Leitung kann sie unter Einstellungen, Verbindung eintragen.</translation>
    </message>
    <message>
        <source>The payment service does not say how this payment stands. Not confirmed yet; checking again.</source>
        <translation>Der Zahlungsdienst sagt nicht, wie es um diese Zahlung steht. Noch nicht bestätigt; wird erneut geprüft.</translation>
    </message>
    <message>
        <source>No clear answer. Not confirmed yet; checking again.</source>
        <translation>Keine klare Antwort. Noch nicht bestätigt; wird erneut geprüft.</translation>
    </message>
    <message>
        <source>Phone is back, confirming…</source>
        <translation>Handy ist zurück, wird bestätigt&#xa0;…</translation>
    </message>
    <message>
        <source>The customer went back. Confirming…</source>
        <translation>Der Kunde hat die Zahlung verlassen. Wird bestätigt&#xa0;…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>tip {amount}</source>
        <translation>Trinkgeld {amount}</translation>
    </message>
    <message>
        <source>round-up {amount}</source>
        <translation>aufgerundet {amount}</translation>
    </message>
    <message>
        <source>Includes {tax} tax and {shipping} shipping</source>
        <translation>Enthält {tax} Steuern und {shipping} Versand</translation>
    </message>
    <message>
        <source>Includes {tax} tax</source>
        <translation>Enthält {tax} Steuern</translation>
    </message>
    <message>
        <source>Includes {shipping} shipping</source>
        <translation>Enthält {shipping} Versand</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>The code appears here.</source>
        <translation>Hier erscheint der Code.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Ask the payment service at once</source>
        <translation>Sofort beim Zahlungsdienst nachfragen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Take the code away. The till keeps watching in case it was paid already.</source>
        <translation>Den Code zurückziehen. Die Kasse prüft weiter, falls doch schon bezahlt wurde.</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Serve the next customer (Esc). This payment stays in the list of open ones.</source>
        <translation>Den nächsten Kunden bedienen (Esc). Diese Zahlung bleibt in der Liste der offenen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Scan with the phone&apos;s camera</source>
        <translation>Mit der Handykamera scannen</translation>
    </message>
    <message>
        <source>Suggested donation</source>
        <translation>Vorgeschlagene Spende</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>Getting the payment ready…</source>
        <translation>Zahlung wird vorbereitet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>On the customer&apos;s phone: {shop}, {amount}</source>
        <translation>Auf dem Handy des Kunden: {shop}, {amount}</translation>
    </message>
</context>
<context>
    <name>PhoneTest</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>Befehl für die Firewall</translation>
    </message>
    <message>
        <source>The port is another one at each start. Keep it, if you open it in a firewall.</source>
        <translation>Der Port ist bei jedem Start ein anderer. Behalten Sie ihn, wenn Sie ihn in einer Firewall öffnen.</translation>
    </message>
    <message>
        <source>Making a test code…</source>
        <translation>Testcode wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Test code to scan with any phone</source>
        <translation>Testcode zum Scannen mit einem beliebigen Handy</translation>
    </message>
    <message>
        <source>Scan this with any phone. Waiting…</source>
        <translation>Scannen Sie dies mit einem beliebigen Handy. Wartet&#xa0;…</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>No phone yet? There is help below.</source>
        <translation>Noch kein Handy? Unten steht Hilfe.</translation>
    </message>
    <message>
        <source>Keep port {port}</source>
        <translation>Port {port} behalten</translation>
    </message>
    <message>
        <source>If no phone comes</source>
        <translation>Wenn kein Handy kommt</translation>
    </message>
    <message>
        <source>Is the phone on the same Wi-Fi as this computer? A guest network often keeps them apart, and mobile data does not reach it.</source>
        <translation>Ist das Handy im selben WLAN wie dieser Computer? Ein Gastnetz trennt die beiden oft, und über mobile Daten ist er nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>PhoneTimes</name>
    <message numerus="yes">
        <source>Scanned %Ln seconds after the code was shown.</source>
        <translation>
            <numerusform>%Ln Sekunde nach dem Erscheinen des Codes gescannt.</numerusform>
            <numerusform>%Ln Sekunden nach dem Erscheinen des Codes gescannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln seconds to answer, which is slow.</source>
        <translation>
            <numerusform>Die Antwort dauerte %Ln Sekunde; das ist langsam.</numerusform>
            <numerusform>Die Antwort dauerte %Ln Sekunden; das ist langsam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonesStep</name>
    <message>
        <source>On the shop&apos;s Wi-Fi</source>
        <translation>Im WLAN des Geschäfts</translation>
    </message>
    <message>
        <source>Phones come back to this computer. They must be on the same network.</source>
        <translation>Handys kehren zu diesem Computer zurück. Sie müssen im selben Netzwerk sein.</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>Über das Internet</translation>
    </message>
    <message>
        <source>To a return handler that you run on a server; any phone reaches it.</source>
        <translation>Zu einer Rückkehrseite, die Sie auf einem Server betreiben; jedes Handy erreicht sie.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>The till finds out by asking. Nothing has to be reached from outside.</source>
        <translation>Die Kasse erfährt es durch Nachfragen. Nichts muss von außen erreichbar sein.</translation>
    </message>
    <message>
        <source>How phones come back</source>
        <translation>Wie Handys zurückkehren</translation>
    </message>
    <message>
        <source>After paying, the customer&apos;s phone opens a page that shows the receipt: where is it?</source>
        <translation>Nach dem Bezahlen öffnet das Kundenhandy eine Seite mit dem Beleg: Wo liegt sie?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Nowhere: the till finds out by asking.</source>
        <translation>Nirgendwohin: Die Kasse erfährt es durch Nachfragen.</translation>
    </message>
    <message>
        <source>To {host}.</source>
        <translation>Zu {host}.</translation>
    </message>
    <message>
        <source>To this computer, over the shop&apos;s Wi-Fi; a phone tried it.</source>
        <translation>Zu diesem Computer, über das WLAN des Geschäfts; mit einem Handy ausprobiert.</translation>
    </message>
    <message>
        <source>To this computer, over the shop&apos;s Wi-Fi; not tried with a phone yet.</source>
        <translation>Zu diesem Computer, über das WLAN des Geschäfts; noch nicht mit einem Handy ausprobiert.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln Ziffer getippt</numerusform>
            <numerusform>%Ln Ziffern getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>PIN wird geprüft</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>No PIN is set. Set one with: pos-app configure --manager-pin</source>
        <translation>Es ist keine PIN festgelegt. Festlegen mit: pos-app configure --manager-pin</translation>
    </message>
    <message>
        <source>Too many wrong PINs. It can be tried again in {time}.</source>
        <translation>Zu viele falsche PINs. Neuer Versuch möglich in {time}.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {count}.</source>
        <translation>Das ist nicht die PIN. Versuche übrig: {count}.</translation>
    </message>
    <message>
        <source>Tries left: {count}.</source>
        <translation>Versuche übrig: {count}.</translation>
    </message>
    <message>
        <source>Four to eight digits.</source>
        <translation>Vier bis acht Ziffern.</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Alte behalten</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>A few digits that keep everyone but the manager out of the settings.</source>
        <translation>Ein paar Ziffern, mit denen nur die Leitung in die Einstellungen kommt.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Diese PIN nehmen</translation>
    </message>
    <message>
        <source>A PIN stands before the settings.</source>
        <translation>Vor den Einstellungen steht eine PIN.</translation>
    </message>
    <message>
        <source>No PIN: everyone at this till can open the settings.</source>
        <translation>Keine PIN: Alle an dieser Kasse können die Einstellungen öffnen.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Eine PIN ist festgelegt.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the second one again.</source>
        <translation>Die beiden PINs sind verschieden. Geben Sie die zweite noch einmal ein.</translation>
    </message>
    <message>
        <source>Four to eight digits. Without a PIN, leave both empty.</source>
        <translation>Vier bis acht Ziffern. Ohne PIN lassen Sie beide leer.</translation>
    </message>
    <message>
        <source>This PIN is easily guessed. It works all the same.</source>
        <translation>Diese PIN ist leicht zu erraten. Sie funktioniert trotzdem.</translation>
    </message>
    <message>
        <source>The till asks for it before</source>
        <translation>Die Kasse fragt danach, bevor</translation>
    </message>
    <message>
        <source>the settings are opened</source>
        <translation>die Einstellungen geöffnet werden</translation>
    </message>
    <message>
        <source>a backup is restored</source>
        <translation>eine Sicherung zurückgespielt wird</translation>
    </message>
    <message>
        <source>somebody leaves the donation booth</source>
        <translation>jemand den Spendenstand verlässt</translation>
    </message>
</context>
<context>
    <name>ProductFile</name>
    <message>
        <source>Line {line}, {column}: {reason}</source>
        <translation>Zeile {line}, {column}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Der Preis fehlt.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The product number (sku) is missing.</source>
        <translation>Die Artikelnummer (sku) fehlt.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Ein Preis kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Diese Spalte fehlt.</translation>
    </message>
    <message>
        <source>This column is there twice.</source>
        <translation>Diese Spalte gibt es zweimal.</translation>
    </message>
    <message>
        <source>Write yes or no here, or nothing.</source>
        <translation>Schreiben Sie hier yes (ja) oder no (nein) oder nichts.</translation>
    </message>
    <message>
        <source>This is not the plain name of a picture.</source>
        <translation>Das ist kein einfacher Bildname.</translation>
    </message>
    <message>
        <source>The picture&apos;s address does not begin with https://.</source>
        <translation>Die Bildadresse beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>This line has more values than there are columns.</source>
        <translation>Diese Zeile hat mehr Werte, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>There are no products in the file.</source>
        <translation>In der Datei sind keine Produkte.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The first line does not name the columns.</source>
        <translation>Die erste Zeile nennt die Spalten nicht.</translation>
    </message>
    <message>
        <source>This line is too long. Is this a product file?</source>
        <translation>Diese Zeile ist zu lang. Ist das eine Produktdatei?</translation>
    </message>
    <message>
        <source>This line is not text. Save the table as CSV in UTF-8.</source>
        <translation>Diese Zeile ist kein Text. Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the table as CSV in UTF-8.</source>
        <translation>Die Buchstaben sind nicht lesbar. Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie endet.</translation>
    </message>
    <message>
        <source>A value is too long; perhaps a quotation mark is never closed.</source>
        <translation>Ein Wert ist zu lang; vielleicht fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quotation mark stands within a quoted value; write it twice.</source>
        <translation>In einem Wert in Anführungszeichen steht ein Anführungszeichen; schreiben Sie es doppelt.</translation>
    </message>
    <message>
        <source>This is not a plain price, such as {0}.</source>
        <translation>Das ist kein einfacher Preis wie {0}.</translation>
    </message>
    <message>
        <source>A price in {0} has no decimals.</source>
        <translation>Ein Preis in {0} hat keine Nachkommastellen.</translation>
    </message>
    <message>
        <source>A price in {0} has at most {1} decimals.</source>
        <translation>Ein Preis in {0} hat höchstens {1} Nachkommastellen.</translation>
    </message>
    <message>
        <source>The price is above {0}.</source>
        <translation>Der Preis liegt über {0}.</translation>
    </message>
    <message>
        <source>Line {0} already has this product number (sku).</source>
        <translation>Zeile {0} hat diese Artikelnummer (sku) schon.</translation>
    </message>
    <message>
        <source>Line {0} already has this barcode.</source>
        <translation>Zeile {0} hat diesen Barcode schon.</translation>
    </message>
    <message>
        <source>This is longer than {1} characters.</source>
        <translation>Das ist länger als {1} Zeichen.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Die Datei lässt sich nicht lesen: {0}.</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
</context>
<context>
    <name>ProductRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price ({currency})</source>
        <translation>Preis ({currency})</translation>
    </message>
    <message>
        <source>Barcode (optional)</source>
        <translation>Barcode (freiwillig)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>Geben Sie einen Preis ein.</translation>
    </message>
    <message>
        <source>Another row has this barcode.</source>
        <translation>Eine andere Zeile hat diesen Barcode.</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>Zeile {number}: {problem}</translation>
    </message>
</context>
<context>
    <name>ProductSearch</name>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Scan something, or type its name</source>
        <translation>Scannen oder Namen tippen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ProductsStep</name>
    <message>
        <source>The products that are there</source>
        <translation>Die vorhandenen Produkte</translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation>Wieder entfernen</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>Ihre Produkte</translation>
    </message>
    <message>
        <source>What you sell, to tap or scan. Amounts can be typed without any product.</source>
        <translation>Was Sie verkaufen, zum Antippen oder Scannen. Beträge lassen sich auch ohne Produkte eintippen.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln products</source>
        <translation>
            <numerusform>%Ln Produkt übernehmen</numerusform>
            <numerusform>%Ln Produkte übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them…</source>
        <translation>Wird übernommen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The till cannot save them. Make room on the disk, and try again.</source>
        <translation>Die Kasse kann sie nicht speichern. Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No product is there now.</source>
        <translation>Jetzt ist kein Produkt vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are there.</source>
        <translation>
            <numerusform>Ein Produkt ist vorhanden.</numerusform>
            <numerusform>%Ln Produkte sind vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have prices in another currency and cannot be sold. Take them in again with new prices.</source>
        <translation>
            <numerusform>%Ln Artikel hat einen Preis in einer anderen Währung und kann nicht verkauft werden. Nehmen Sie ihn mit neuem Preis noch einmal auf.</numerusform>
            <numerusform>%Ln Artikel haben Preise in einer anderen Währung und können nicht verkauft werden. Nehmen Sie sie mit neuen Preisen noch einmal auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type them in</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>For a few. Add more any time.</source>
        <translation>Für einige wenige. Weitere jederzeit.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>A table saved as CSV.</source>
        <translation>Eine Tabelle, als CSV gespeichert.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Die Beispiele</translation>
    </message>
    <message>
        <source>A small shop&apos;s, to try the till with.</source>
        <translation>Von einem kleinen Geschäft, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Sell by typing amounts until then.</source>
        <translation>Bis dahin mit eingetippten Beträgen verkaufen.</translation>
    </message>
    <message>
        <source>Keep them, and add these</source>
        <translation>Behalten und diese hinzufügen</translation>
    </message>
    <message>
        <source>Replace them all by these</source>
        <translation>Alle durch diese ersetzen</translation>
    </message>
</context>
<context>
    <name>ProgramBroken</name>
    <message>
        <source>Something in the till broke; the log has it.</source>
        <translation>In der Kasse ist etwas kaputtgegangen; im Protokoll steht, was.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Code to scan with the customer&apos;s phone</source>
        <translation>Code zum Scannen mit dem Handy des Kunden</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
</context>
<context>
    <name>QuantityHint</name>
    <message>
        <source>{quantity} ×</source>
        <translation>{quantity}&#xa0;×</translation>
    </message>
    <message>
        <source>Quantity of the next scan: {quantity}</source>
        <translation>Menge für den nächsten Scan: {quantity}</translation>
    </message>
</context>
<context>
    <name>ReadProducts</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>There is no connection to the payment provider ({kind}).</source>
        <translation>Es gibt keine Verbindung zum Zahlungsdienst ({kind}).</translation>
    </message>
    <message>
        <source>The connection to the payment provider is closed.</source>
        <translation>Die Verbindung zum Zahlungsdienst ist geschlossen.</translation>
    </message>
    <message>
        <source>The computer&apos;s proxy settings cannot work.</source>
        <translation>Die Proxy-Einstellungen des Computers funktionieren nicht.</translation>
    </message>
    <message>
        <source>The payment provider asked to slow down.</source>
        <translation>Der Zahlungsdienst bat, langsamer zu fragen.</translation>
    </message>
    <message>
        <source>The payment provider answered with an error ({code}).</source>
        <translation>Der Zahlungsdienst hat mit einem Fehler geantwortet ({code}).</translation>
    </message>
    <message>
        <source>The payment provider said that it did not work.</source>
        <translation>Der Zahlungsdienst sagt, dass es nicht geklappt hat.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer is not JSON.</source>
        <translation>Die Antwort des Zahlungsdienstes ist kein JSON.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer makes no sense: {part}.</source>
        <translation>Die Antwort des Zahlungsdienstes ist unverständlich: {part}.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer came packed.</source>
        <translation>Die Antwort des Zahlungsdienstes kam gepackt.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer is far too long.</source>
        <translation>Die Antwort des Zahlungsdienstes ist viel zu lang.</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <translation>Die Antwort ist unverständlich.</translation>
    </message>
    <message>
        <source>The payment provider refused the sale.</source>
        <translation>Der Zahlungsdienst hat den Verkauf abgelehnt.</translation>
    </message>
    <message>
        <source>The payment provider did not accept the keys.</source>
        <translation>Der Zahlungsdienst hat die Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The payment provider answers from another address: {host}</source>
        <translation>Der Zahlungsdienst antwortet von einer anderen Adresse: {host}</translation>
    </message>
    <message>
        <source>There is no checkout API at the address in the settings.</source>
        <translation>Unter der Adresse in den Einstellungen gibt es keinen Zahlungsdienst.</translation>
    </message>
    <message>
        <source>The opened checkout does not fit the sale: {detail}</source>
        <translation>Die eröffnete Zahlung passt nicht zum Verkauf: {detail}</translation>
    </message>
    <message>
        <source>The provider no longer offers this checkout ({code}).</source>
        <translation>Der Zahlungsdienst bietet diese Zahlung nicht mehr an ({code}).</translation>
    </message>
</context>
<context>
    <name>ReleaseWatch</name>
    <message>
        <source>A newer version of this till is there: {version}.</source>
        <translation>Neuere Version der Kasse ist da: {version}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>Zur Sicherung vom {when} zurück?</translation>
    </message>
    <message>
        <source>No payment is lost: all that was sold since then is taken over, and open payments are watched on. Products, favourites and parked carts go back to how they were.</source>
        <translation>Keine Zahlung geht verloren: Alles seitdem Verkaufte wird übernommen, und offene Zahlungen werden weiter geprüft. Produkte, Favoriten und geparkte Warenkörbe sind danach wie damals.</translation>
    </message>
    <message>
        <source>The journal of now is set aside in the till&apos;s folder. The till starts again.</source>
        <translation>Das jetzige Journal wird im Ordner der Kasse beiseitegelegt. Die Kasse startet neu.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>{paid} was taken into the sale; {asked} was asked for. {receipt}</source>
        <translation>{paid} in den Verkauf übernommen; gefordert waren {asked}. {receipt}</translation>
    </message>
    <message>
        <source>Taken into the sale</source>
        <translation>In den Verkauf übernommen</translation>
    </message>
    <message>
        <source>Refund noted</source>
        <translation>Erstattung vermerkt</translation>
    </message>
    <message>
        <source>The refund is noted. The money goes back by the payment service&apos;s dashboard; the till itself moves none.</source>
        <translation>Die Erstattung ist vermerkt. Das Geld geht über das Portal des Zahlungsdienstes zurück; die Kasse selbst bewegt keines.</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Von Hand bestätigt</translation>
    </message>
    <message>
        <source>A person says that this was paid; the payment service has not said so. If it says otherwise, the till will ask again.</source>
        <translation>Jemand sagt, dass bezahlt wurde; der Zahlungsdienst hat es nicht gesagt. Sagt er etwas anderes, fragt die Kasse noch einmal.</translation>
    </message>
    <message>
        <source>Noted as not paid</source>
        <translation>Als nicht bezahlt vermerkt</translation>
    </message>
    <message>
        <source>A person says that this was not paid. If the payment service says otherwise, the till will ask again.</source>
        <translation>Jemand sagt, dass nicht bezahlt wurde. Sagt der Zahlungsdienst etwas anderes, fragt die Kasse noch einmal.</translation>
    </message>
    <message>
        <source>Payment received, not saved</source>
        <translation>Bezahlt, nicht gespeichert</translation>
    </message>
    <message>
        <source>The till could not write it down; the disk may be full. It keeps trying. Note this reference: {reference}, and do not charge again.</source>
        <translation>Die Kasse konnte die Zahlung nicht aufschreiben; vielleicht ist die Festplatte voll. Sie versucht es weiter. Notieren Sie diese Nummer: {reference}, und kassieren Sie nicht erneut.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt} · {code}</source>
        <translation>Beleg {receipt} · {code}</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht eröffnet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The customer cancelled. Nothing was charged. Show a new code if they change their mind.</source>
        <translation>Der Kunde hat abgebrochen. Es wurde nichts abgebucht. Zeigen Sie einen neuen Code, falls er es sich anders überlegt.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The payment failed. Nothing was charged, as far as the payment service knows. Show a new code, or take another way to pay.</source>
        <translation>Die Zahlung ist fehlgeschlagen. Soweit der Zahlungsdienst weiß, wurde nichts abgebucht. Zeigen Sie einen neuen Code oder nehmen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>The customer did not pay in time. Nothing was charged so far; the till keeps checking. Show a new code if they still want to pay.</source>
        <translation>Der Kunde hat nicht rechtzeitig bezahlt. Bisher wurde nichts abgebucht; die Kasse prüft weiter. Zeigen Sie einen neuen Code, falls er noch bezahlen möchte.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>The code is no longer shown. Nothing was charged so far. If the customer paid at the last moment, the till will say so.</source>
        <translation>Der Code wird nicht mehr gezeigt. Bisher wurde nichts abgebucht. Hat der Kunde im letzten Moment bezahlt, sagt es die Kasse.</translation>
    </message>
    <message>
        <source>There was no payment to show. Nothing was charged. Try again.</source>
        <translation>Es gab keine Zahlung zu zeigen. Es wurde nichts abgebucht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The payment service could not be reached. Nothing was charged. Try again when the connection is back.</source>
        <translation>Der Zahlungsdienst war nicht zu erreichen. Es wurde nichts abgebucht. Versuchen Sie es noch einmal, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>This was confirmed by hand, and now the payment service says that it was not paid. Check it in the payment service&apos;s dashboard, and decide again.</source>
        <translation>Dies wurde von Hand bestätigt, und jetzt sagt der Zahlungsdienst, dass nicht bezahlt wurde. Prüfen Sie es im Portal des Zahlungsdienstes und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Paid after the time was up. The money has moved. Take it into the sale, or refund it in the payment service&apos;s dashboard.</source>
        <translation>Bezahlt, nachdem die Zeit um war. Das Geld ist geflossen. Übernehmen Sie es in den Verkauf oder erstatten Sie es im Portal des Zahlungsdienstes.</translation>
    </message>
    <message>
        <source>Paid after the code was taken away. The money has moved. Take it into the sale, or refund it in the payment service&apos;s dashboard.</source>
        <translation>Bezahlt, nachdem der Code zurückgezogen war. Das Geld ist geflossen. Übernehmen Sie es in den Verkauf oder erstatten Sie es im Portal des Zahlungsdienstes.</translation>
    </message>
    <message>
        <source>This sale was paid twice. The money has moved both times. Refund one of the two in the payment service&apos;s dashboard.</source>
        <translation>Dieser Verkauf wurde zweimal bezahlt. Das Geld ist beide Male geflossen. Erstatten Sie eine der beiden Zahlungen im Portal des Zahlungsdienstes.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this was paid. Check it in the payment service&apos;s dashboard before charging again.</source>
        <translation>Noch weiß niemand, ob bezahlt wurde. Prüfen Sie es im Portal des Zahlungsdienstes, bevor Sie erneut kassieren.</translation>
    </message>
    <message>
        <source>Paid in another amount or currency than the {asked} asked for. The money has moved. Compare with the payment service&apos;s dashboard before handing over the goods.</source>
        <translation>In einem anderen Betrag oder einer anderen Währung bezahlt als den geforderten {asked}. Das Geld ist geflossen. Vergleichen Sie mit dem Portal des Zahlungsdienstes, bevor Sie die Ware herausgeben.</translation>
    </message>
    <message>
        <source>{paid} was paid, and {asked} was asked for. The money has moved. Settle the difference, or refund it in the payment service&apos;s dashboard.</source>
        <translation>{paid} wurden bezahlt, gefordert waren {asked}. Das Geld ist geflossen. Gleichen Sie den Unterschied aus oder erstatten Sie im Portal des Zahlungsdienstes.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Beleg {receipt}</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Start the next sale (Enter)</source>
        <translation>Nächsten Verkauf beginnen (Enter)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show what happened to this payment, step by step</source>
        <translation>Schritt für Schritt zeigen, was mit dieser Zahlung geschah</translation>
    </message>
</context>
<context>
    <name>SaleFlow</name>
    <message>
        <source>{amount} · {code} is removed. Nothing was charged.</source>
        <translation>{amount} · {code} ist entfernt. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Show the code to the customer (Enter)</source>
        <translation>Dem Kunden den Code zeigen (Enter)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Nothing to charge</source>
        <translation>Nichts zu kassieren</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>{amount} kassieren</translation>
    </message>
    <message>
        <source>The cart comes to {amount}: there is nothing to charge.</source>
        <translation>Der Warenkorb ergibt {amount}: Es gibt nichts zu kassieren.</translation>
    </message>
</context>
<context>
    <name>ScanGuide</name>
    <message>
        <source>{code} was not added. Finish this first, then scan it.</source>
        <translation>{code} wurde nicht hinzugefügt. Schließen Sie erst dies ab, dann scannen Sie.</translation>
    </message>
    <message>
        <source>{code} was not added: the products are still being read. Scan it again.</source>
        <translation>{code} wurde nicht hinzugefügt: Die Produkte werden noch geladen. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{product} was not added: its label says nothing to pay for.</source>
        <translation>{product} wurde nicht hinzugefügt: Auf dem Etikett steht nichts zu bezahlen.</translation>
    </message>
    <message>
        <source>A new sale. The payment before it waits in the list (F6).</source>
        <translation>Ein neuer Verkauf. Die Zahlung davor wartet in der Liste (F6).</translation>
    </message>
    <message>
        <source>Added to the cart. What you typed is still under Donation (F4).</source>
        <translation>Zum Warenkorb hinzugefügt. Was Sie getippt haben, steht noch unter Spende (F4).</translation>
    </message>
    <message>
        <source>Added to the cart. What you typed is still under Amount (F2).</source>
        <translation>Zum Warenkorb hinzugefügt. Was Sie getippt haben, steht noch unter Betrag (F2).</translation>
    </message>
    <message>
        <source>No product has the code {code}. Nothing was added.</source>
        <translation>Kein Produkt hat den Code {code}. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Add it ({key})</source>
        <translation>Aufnehmen ({key})</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>Show which is which</source>
        <translation>Nummern zeigen</translation>
    </message>
    <message>
        <source>On which display</source>
        <translation>Auf welchem Bildschirm</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Sprache der Kunden</translation>
    </message>
    <message>
        <source>Customers can change it for themselves.</source>
        <translation>Kunden können sie selbst ändern.</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Kundenbildschirm</translation>
    </message>
    <message>
        <source>A second display can show customers the cart, the price and the code.</source>
        <translation>Ein zweiter Bildschirm kann den Kunden Warenkorb, Preis und Code zeigen.</translation>
    </message>
    <message>
        <source>On the second display, whenever there is one.</source>
        <translation>Auf dem zweiten Bildschirm, wann immer es einen gibt.</translation>
    </message>
    <message>
        <source>In a window of its own.</source>
        <translation>In einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>No screen for customers.</source>
        <translation>Kein Bildschirm für Kunden.</translation>
    </message>
    <message>
        <source>Nothing is shown to customers but the code on the till&apos;s screen.</source>
        <translation>Kunden sehen nichts als den Code auf dem Bildschirm der Kasse.</translation>
    </message>
    <message>
        <source>Customers see their screen on display {number}.</source>
        <translation>Kunden sehen ihre Anzeige auf Bildschirm {number}.</translation>
    </message>
    <message>
        <source>The window opens with the till. Drag it where customers see it.</source>
        <translation>Das Fenster öffnet sich mit der Kasse. Ziehen Sie es dorthin, wo Kunden es sehen.</translation>
    </message>
    <message>
        <source>There is one display. When you plug in a second one, customers see their screen there at once; until then, they look at the till&apos;s.</source>
        <translation>Es gibt einen Bildschirm. Schließen Sie einen zweiten an, sehen Kunden ihre Anzeige sofort dort; bis dahin schauen sie auf den der Kasse.</translation>
    </message>
    <message>
        <source>The displays show the same. Let your system extend them instead.</source>
        <translation>Die Bildschirme zeigen dasselbe. Stellen Sie Ihr System auf Erweitern statt Duplizieren.</translation>
    </message>
    <message>
        <source>The first that is free</source>
        <translation>Der erste freie</translation>
    </message>
    <message>
        <source>On the second display</source>
        <translation>Zweiter Bildschirm</translation>
    </message>
    <message>
        <source>It turns to the customers by itself, as soon as it is plugged in.</source>
        <translation>Er wendet sich von selbst an die Kunden, sobald er angeschlossen ist.</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>A window that you put where customers see it.</source>
        <translation>Ein Fenster, das Sie dorthin ziehen, wo Kunden es sehen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Customers look at the till&apos;s screen.</source>
        <translation>Kunden schauen auf den Bildschirm der Kasse.</translation>
    </message>
    <message>
        <source>As this till</source>
        <translation>Wie diese Kasse</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide: {key}</source>
        <translation>Verbergen: {key}</translation>
    </message>
    <message>
        <source>Show: {key}</source>
        <translation>Zeigen: {key}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>As customers see it when they pay.</source>
        <translation>Wie ihn Kunden beim Bezahlen sehen.</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Händlernummer</translation>
    </message>
    <message>
        <source>From your contract with the payment service.</source>
        <translation>Aus Ihrem Vertrag mit dem Zahlungsdienst.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR.</source>
        <translation>Drei Buchstaben wie USD oder EUR.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Name dieser Kasse</translation>
    </message>
    <message>
        <source>Receipts begin with</source>
        <translation>Belege beginnen mit</translation>
    </message>
    <message>
        <source>Another one for each till, such as A, B, C.</source>
        <translation>Für jede Kasse ein anderes Zeichen, etwa A, B, C.</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>4 to 8 digits, asked for before settings and by the booth.</source>
        <translation>4 bis 8 Ziffern, gefragt vor den Einstellungen und am Spendenstand.</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aussehen und Ton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>From 100 to 200.</source>
        <translation>Von 100 bis 200.</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Keine bewegten Bilder</translation>
    </message>
    <message>
        <source>The shop&apos;s colour</source>
        <translation>Farbe des Geschäfts</translation>
    </message>
    <message>
        <source>Such as #1D4ED8. Customers see it too. It is bent until it can be read.</source>
        <translation>Etwa #1D4ED8. Auch Kunden sehen sie. Sie wird angepasst, bis sie lesbar ist.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Volume of sounds</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>From 0, for none, to 100.</source>
        <translation>Von 0 (keine Töne) bis 100.</translation>
    </message>
    <message>
        <source>Where newer versions are announced</source>
        <translation>Wo neuere Versionen gemeldet werden</translation>
    </message>
    <message>
        <source>The web address of a small file, read once a day. Empty: nobody is asked.</source>
        <translation>Webadresse einer kleinen Datei, einmal am Tag gelesen. Leer: Niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Ask for a tip</source>
        <translation>Nach Trinkgeld fragen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>On the customer&apos;s screen</source>
        <translation>Auf dem Kundenbildschirm</translation>
    </message>
    <message>
        <source>Tips to choose from, in per cent</source>
        <translation>Trinkgelder zur Auswahl, in Prozent</translation>
    </message>
    <message>
        <source>One to four numbers, such as 10 15 20.</source>
        <translation>Ein bis vier Zahlen, etwa 10 15 20.</translation>
    </message>
    <message>
        <source>Offer to round up for a good cause</source>
        <translation>Aufrunden für einen guten Zweck anbieten</translation>
    </message>
    <message>
        <source>The good cause</source>
        <translation>Der gute Zweck</translation>
    </message>
    <message>
        <source>Whom the rounding up is for.</source>
        <translation>Für wen aufgerundet wird.</translation>
    </message>
    <message>
        <source>Donations to choose from</source>
        <translation>Spenden zur Auswahl</translation>
    </message>
    <message>
        <source>Up to four amounts, such as 5 10 20 50.</source>
        <translation>Bis zu vier Beträge, etwa 5 10 20 50.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scanner writes before a code</source>
        <translation>Scanner schreibt vor einen Code</translation>
    </message>
    <message>
        <source>Empty for most scanners.</source>
        <translation>Bei den meisten Scannern leer.</translation>
    </message>
    <message>
        <source>Scanner writes after a code</source>
        <translation>Scanner schreibt nach einem Code</translation>
    </message>
    <message>
        <source>Besides Enter or Tab. Empty for most scanners.</source>
        <translation>Außer Enter oder Tab. Bei den meisten Scannern leer.</translation>
    </message>
    <message>
        <source>Codes that begin with 2</source>
        <translation>Codes, die mit 2 beginnen</translation>
    </message>
    <message>
        <source>Labels printed by a scale.</source>
        <translation>Etiketten, die eine Waage druckt.</translation>
    </message>
    <message>
        <source>Are codes like any other</source>
        <translation>Sind Codes wie alle anderen</translation>
    </message>
    <message>
        <source>Hold the price</source>
        <translation>Enthalten den Preis</translation>
    </message>
    <message>
        <source>Hold the weight</source>
        <translation>Enthalten das Gewicht</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Kundenbildschirm</translation>
    </message>
    <message>
        <source>On the second display</source>
        <translation>Zweiter Bildschirm</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Sprache der Kunden</translation>
    </message>
    <message>
        <source>Customers can change it for themselves.</source>
        <translation>Kunden können sie selbst ändern.</translation>
    </message>
    <message>
        <source>As this till</source>
        <translation>Wie diese Kasse</translation>
    </message>
    <message>
        <source>Picture while idle</source>
        <translation>Bild in der Pause</translation>
    </message>
    <message>
        <source>How far away phones are held, in centimetres</source>
        <translation>Abstand der Handys in Zentimetern</translation>
    </message>
    <message>
        <source>The code is drawn as large as that needs.</source>
        <translation>Der Code wird so groß, wie das braucht.</translation>
    </message>
    <message>
        <source>Donation booth</source>
        <translation>Spendenstand</translation>
    </message>
    <message>
        <source>What is collected for</source>
        <translation>Wofür gesammelt wird</translation>
    </message>
    <message>
        <source>A sentence about it</source>
        <translation>Ein Satz dazu</translation>
    </message>
    <message>
        <source>Picture of it</source>
        <translation>Bild dazu</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Zero for none.</source>
        <translation>Null für keines.</translation>
    </message>
    <message>
        <source>Collected elsewhere</source>
        <translation>Anderswo gesammelt</translation>
    </message>
    <message>
        <source>Counts towards the goal.</source>
        <translation>Zählt zum Ziel.</translation>
    </message>
    <message>
        <source>Back to the start after so many seconds</source>
        <translation>Zurück zum Anfang nach so vielen Sekunden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Address of the payment service</source>
        <translation>Adresse des Zahlungsdienstes</translation>
    </message>
    <message>
        <source>Phones come back to the till</source>
        <translation>Handys kehren zur Kasse zurück</translation>
    </message>
    <message>
        <source>Off: customers stay on the payment service&apos;s own page.</source>
        <translation>Aus: Kunden bleiben auf der Seite des Zahlungsdienstes.</translation>
    </message>
    <message>
        <source>This till&apos;s address for phones</source>
        <translation>Adresse dieser Kasse für Handys</translation>
    </message>
    <message>
        <source>Empty: the till finds it by itself.</source>
        <translation>Leer: Die Kasse findet sie selbst.</translation>
    </message>
    <message>
        <source>Port for phones</source>
        <translation>Port für Handys</translation>
    </message>
    <message>
        <source>0 for any that is free.</source>
        <translation>0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Hosted return handler</source>
        <translation>Gehostete Rückkehrseite</translation>
    </message>
    <message>
        <source>Its web address, if phones come back elsewhere.</source>
        <translation>Ihre Webadresse, falls Handys anderswohin zurückkehren.</translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <source>Settings are for the manager.</source>
        <translation>Die Einstellungen sind der Leitung vorbehalten.</translation>
    </message>
    <message>
        <source>The demo forgets what is changed here when it is closed.</source>
        <translation>Die Demo vergisst beim Schließen, was hier geändert wird.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Keine Einstellung passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>Zurück zur Kasse (Esc)</translation>
    </message>
    <message>
        <source>Check the till</source>
        <translation>System prüfen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Neu einrichten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SetupFirewall</name>
    <message>
        <source>The firewall ufw is on. This lets phones in, typed in a terminal:</source>
        <translation>Die Firewall ufw ist an. Dies lässt Handys herein, in einem Terminal eingegeben:</translation>
    </message>
    <message>
        <source>The firewall is on. This lets phones in, typed in a terminal:</source>
        <translation>Die Firewall ist an. Dies lässt Handys herein, in einem Terminal eingegeben:</translation>
    </message>
    <message>
        <source>Windows asks once whether others may reach the till: allow it for private networks. If it never asked, type this as administrator:</source>
        <translation>Windows fragt einmal, ob andere die Kasse erreichen dürfen: Erlauben Sie es für private Netzwerke. Hat es nie gefragt, geben Sie dies als Administrator ein:</translation>
    </message>
    <message>
        <source>A firewall may be in the way. This lets phones in:</source>
        <translation>Vielleicht ist eine Firewall im Weg. Dies lässt Handys herein:</translation>
    </message>
    <message>
        <source>Open Windows Security, Firewall, Allow an app, and tick this till for private networks.</source>
        <translation>Öffnen Sie Windows-Sicherheit, Firewall, Zugriff von App zulassen, und haken Sie diese Kasse für private Netzwerke an.</translation>
    </message>
    <message>
        <source>Open System Settings, Network, Firewall, Options, and allow incoming connections for this till.</source>
        <translation>Öffnen Sie Systemeinstellungen, Netzwerk, Firewall, Optionen, und erlauben Sie eingehende Verbindungen für diese Kasse.</translation>
    </message>
    <message>
        <source>If this computer has a firewall, it must let phones in on port {port}.</source>
        <translation>Hat dieser Computer eine Firewall, muss sie Handys auf Port {port} hereinlassen.</translation>
    </message>
</context>
<context>
    <name>SetupPhones</name>
    <message>
        <source>An Android phone opened the page.</source>
        <translation>Ein Android-Handy hat die Seite geöffnet.</translation>
    </message>
    <message>
        <source>An iPhone opened the page.</source>
        <translation>Ein iPhone hat die Seite geöffnet.</translation>
    </message>
    <message>
        <source>A phone opened the page.</source>
        <translation>Ein Handy hat die Seite geöffnet.</translation>
    </message>
    <message>
        <source>The till answered at once.</source>
        <translation>Die Kasse hat sofort geantwortet.</translation>
    </message>
    <message>
        <source>The till answered in less than a second.</source>
        <translation>Die Kasse hat in weniger als einer Sekunde geantwortet.</translation>
    </message>
    <message>
        <source>This computer is on no network, so phones cannot reach it. Join the shop&apos;s Wi-Fi or plug the cable in.</source>
        <translation>Dieser Computer ist in keinem Netzwerk, darum erreichen ihn Handys nicht. Verbinden Sie ihn mit dem WLAN des Geschäfts oder stecken Sie das Kabel ein.</translation>
    </message>
    <message>
        <source>Another program uses this port. The till took another one, and phones find it by the code.</source>
        <translation>Ein anderes Programm belegt diesen Port. Die Kasse hat einen anderen genommen, und Handys finden ihn über den Code.</translation>
    </message>
    <message>
        <source>This computer has no address that a test page could have.</source>
        <translation>Dieser Computer hat keine Adresse für eine Testseite.</translation>
    </message>
    <message>
        <source>This computer does not have the address {address}. Choose another one.</source>
        <translation>Dieser Computer hat die Adresse {address} nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The test page could not be opened. Try again, or choose another port.</source>
        <translation>Die Testseite ließ sich nicht öffnen. Versuchen Sie es noch einmal oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>It answers, and knows this till.</source>
        <translation>Sie antwortet und kennt diese Kasse.</translation>
    </message>
    <message>
        <source>It answers, but does not take this key.</source>
        <translation>Sie antwortet, nimmt aber diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Print the key again with the command above, and paste it.</source>
        <translation>Lassen Sie den Schlüssel mit dem Befehl oben noch einmal ausgeben und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Something else is at this address.</source>
        <translation>Unter dieser Adresse ist etwas anderes.</translation>
    </message>
    <message>
        <source>Compare the address with the one the handler was given.</source>
        <translation>Vergleichen Sie die Adresse mit der, die für die Rückkehrseite festgelegt wurde.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Unter dieser Adresse antwortet niemand.</translation>
    </message>
    <message>
        <source>Check the address, whether this computer is online, and whether the handler runs.</source>
        <translation>Prüfen Sie die Adresse, ob dieser Computer online ist und ob die Rückkehrseite läuft.</translation>
    </message>
    <message>
        <source>The address cannot prove that it is itself.</source>
        <translation>Die Adresse kann sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>Its certificate is wrong or out of date. Ask who runs it; the till says nothing to a stranger.</source>
        <translation>Das Zertifikat ist falsch oder abgelaufen. Fragen Sie, wer sie betreibt; Fremden sagt die Kasse nichts.</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Wie beginnen</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Customers&apos; phones</source>
        <translation>Handys der Kunden</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Kundenbildschirm</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Set up the till</source>
        <translation>Kasse einrichten</translation>
    </message>
    <message>
        <source>The till is being set up. Going on is for the manager.</source>
        <translation>Die Kasse wird eingerichtet. Weiterzumachen ist der Leitung vorbehalten.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>“{name}” is a favourite now.</source>
        <translation>„{name}“ ist jetzt ein Favorit.</translation>
    </message>
    <message>
        <source>“{name}” is no favourite any more.</source>
        <translation>„{name}“ ist kein Favorit mehr.</translation>
    </message>
    <message>
        <source>The products are still being read. Try again in a moment.</source>
        <translation>Die Produkte werden noch geladen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Scan or choose what there are so many of.</source>
        <translation>Scannen oder wählen Sie, wovon es so viele sind.</translation>
    </message>
    <message>
        <source>Several products fit. Choose one, or type more.</source>
        <translation>Mehrere Produkte passen. Wählen Sie eines oder tippen Sie mehr.</translation>
    </message>
    <message>
        <source>No product has the code or name “{text}”. Nothing was added.</source>
        <translation>Kein Produkt hat den Code oder Namen „{text}“. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Getting the products…</source>
        <translation>Produkte werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>Nichts passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Nothing here is of this brand.</source>
        <translation>Hier ist nichts von dieser Marke.</translation>
    </message>
    <message>
        <source>There are no products yet. A manager can take them in from a file.</source>
        <translation>Es gibt noch keine Produkte. Die Leitung kann sie aus einer Datei übernehmen.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>As customers see it when they pay.</source>
        <translation>Wie ihn Kunden beim Bezahlen sehen.</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Händlernummer</translation>
    </message>
    <message>
        <source>From your contract with the payment service.</source>
        <translation>Aus Ihrem Vertrag mit dem Zahlungsdienst.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Letters of the currency</source>
        <translation>Kürzel der Währung</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR.</source>
        <translation>Drei Buchstaben wie USD oder EUR.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Name dieser Kasse</translation>
    </message>
    <message>
        <source>Such as Till 1, or Terrace.</source>
        <translation>Etwa Kasse 1 oder Terrasse.</translation>
    </message>
    <message>
        <source>Receipts begin with</source>
        <translation>Belege beginnen mit</translation>
    </message>
    <message>
        <source>Another one for each till, such as A, B, C.</source>
        <translation>Für jede Kasse ein anderes Zeichen, etwa A, B, C.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>Your customers see the name of the shop on their phones.</source>
        <translation>Ihre Kunden sehen den Namen des Geschäfts auf ihrem Handy.</translation>
    </message>
    <message>
        <source>No merchant number yet</source>
        <translation>Noch keine Händlernummer</translation>
    </message>
    <message>
        <source>{shop} · merchant number {number} · {currency}</source>
        <translation>{shop} · Händlernummer {number} · {currency}</translation>
    </message>
    <message>
        <source>Another currency…</source>
        <translation>Andere Währung&#xa0;…</translation>
    </message>
    <message>
        <source>As your customers see it</source>
        <translation>Wie es Ihre Kunden sehen</translation>
    </message>
    <message>
        <source>A merchant number has no blanks and is no address. Look again.</source>
        <translation>Eine Händlernummer hat keine Leerzeichen und ist keine Adresse. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Give this till a name.</source>
        <translation>Geben Sie dieser Kasse einen Namen.</translation>
    </message>
</context>
<context>
    <name>SomethingPage</name>
    <message>
        <source>Other item</source>
        <translation>Freier Artikel</translation>
    </message>
    <message>
        <source>Price ({currency})</source>
        <translation>Preis ({currency})</translation>
    </message>
    <message>
        <source>Name (the customer reads it)</source>
        <translation>Name (der Kunde liest ihn)</translation>
    </message>
    <message>
        <source>Add to the cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>For goods without a code. It is not kept in the catalogue.</source>
        <translation>Für Ware ohne Code. Sie kommt nicht in den Katalog.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A donation helps. Thank you.</source>
        <translation>Eine Spende hilft. Vielen Dank.</translation>
    </message>
    <message>
        <source>How much would you like to give?</source>
        <translation>Wie viel möchten Sie geben?</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>Choose on your phone</source>
        <translation>Am Handy wählen</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Close the till</source>
        <translation>Kasse schließen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Demo: no real money moves.</source>
        <translation>Demo: Es fließt kein echtes Geld.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Keys refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>The till could not start.</source>
        <translation>Die Kasse konnte nicht starten.</translation>
    </message>
    <message>
        <source>No connection to the payment service; trying again by itself.</source>
        <translation>Keine Verbindung zum Zahlungsdienst; die Kasse versucht es weiter.</translation>
    </message>
    <message>
        <source>The payment service can be reached.</source>
        <translation>Der Zahlungsdienst ist erreichbar.</translation>
    </message>
    <message>
        <source>The connection shows with the first payment.</source>
        <translation>Die Verbindung zeigt sich bei der ersten Zahlung.</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>Keine Zahlung ist offen.</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Check the till (F12)</source>
        <translation>System prüfen (F12)</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Zurück zur Kasse</translation>
    </message>
    <message>
        <source>{number} of {all}: {step}</source>
        <translation>{number} von {all}: {step}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, erledigt</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Set up the till</source>
        <translation>Kasse einrichten</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Zurück zur Kasse</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, erledigt</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ready to sell</source>
        <translation>Bereit zum Verkauf</translation>
    </message>
    <message>
        <source>Ready to try it</source>
        <translation>Bereit zum Ausprobieren</translation>
    </message>
    <message>
        <source>Look it over. Everything can be changed later in the settings.</source>
        <translation>Sehen Sie alles noch einmal durch. Später lässt sich alles in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The till starts as a demo: no real money moves. You can connect your shop later.</source>
        <translation>Die Kasse startet als Demo: Es fließt kein echtes Geld. Ihr Geschäft können Sie später verbinden.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Verkauf beginnen</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {step}</source>
        <translation>Ändern: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Dateien des Berichts</translation>
    </message>
    <message>
        <source>Payments to tell about</source>
        <translation>Zahlungen, von denen berichtet wird</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Der Bericht wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>This is all that is saved. Keys, codes and customers&apos; data are not in it. Nothing is sent: you choose where it goes.</source>
        <translation>Das ist alles, was gespeichert wird. Schlüssel, Codes und Kundendaten sind nicht darin. Nichts wird gesendet: Sie bestimmen, wohin er geht.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Without saving anything (Esc)</source>
        <translation>Nichts speichern (Esc)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Add what happened to a payment</source>
        <translation>Verlauf einer Zahlung hinzufügen</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Minus {amount}. Total {total}.</source>
        <translation>Minus {amount}. Summe {total}.</translation>
    </message>
    <message>
        <source>Plus {amount}. Total {total}.</source>
        <translation>Plus {amount}. Summe {total}.</translation>
    </message>
    <message>
        <source>One side of × is a whole number from 1 to {most}.</source>
        <translation>Eine Seite von × ist eine ganze Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>A tape has {count} lines at most.</source>
        <translation>Ein Rechenstreifen hat höchstens {count} Zeilen.</translation>
    </message>
    <message>
        <source>One × in a line. Press + or − first.</source>
        <translation>Nur ein × je Zeile. Drücken Sie erst + oder −.</translation>
    </message>
    <message>
        <source>Type what comes after ×, or take it back.</source>
        <translation>Tippen Sie, was nach × kommt, oder nehmen Sie es zurück.</translation>
    </message>
</context>
<context>
    <name>TapeView</name>
    <message>
        <source>Tape</source>
        <translation>Rechenstreifen</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Till 1</source>
        <translation>Kasse 1</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Your tip</source>
        <translation>Ihr Trinkgeld</translation>
    </message>
    <message>
        <source>Add {amount}</source>
        <translation>{amount} dazugeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Would you like to add a tip?</source>
        <translation>Möchten Sie Trinkgeld geben?</translation>
    </message>
    <message>
        <source>Round up for {cause}?</source>
        <translation>Aufrunden für {cause}?</translation>
    </message>
    <message>
        <source>Round up for a good cause?</source>
        <translation>Aufrunden für einen guten Zweck?</translation>
    </message>
    <message>
        <source>Your purchase: {amount}</source>
        <translation>Ihr Einkauf: {amount}</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Kein Trinkgeld</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Round up by {amount} for {cause}</source>
        <translation>Um {amount} aufrunden für {cause}</translation>
    </message>
    <message>
        <source>Round up by {amount}</source>
        <translation>Um {amount} aufrunden</translation>
    </message>
    <message>
        <source>Continue with {amount}</source>
        <translation>Weiter mit {amount}</translation>
    </message>
</context>
<context>
    <name>TipDesk</name>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>Aufgerundet</translation>
    </message>
</context>
<context>
    <name>TipPage</name>
    <message>
        <source>Back to the sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Nothing is charged yet (Esc)</source>
        <translation>Noch wird nichts abgebucht (Esc)</translation>
    </message>
</context>
<context>
    <name>TipWaitingPage</name>
    <message>
        <source>The customer is choosing a tip</source>
        <translation>Der Kunde wählt ein Trinkgeld</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Charge without a tip</source>
        <translation>Ohne Trinkgeld kassieren</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Nothing is charged yet (Esc)</source>
        <translation>Noch wird nichts abgebucht (Esc)</translation>
    </message>
    <message>
        <source>Purchase: {amount}. The code comes after it.</source>
        <translation>Einkauf: {amount}. Danach kommt der Code.</translation>
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
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open payments</source>
        <translation>
            <numerusform>%Ln offene Zahlung</numerusform>
            <numerusform>%Ln offene Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Shop</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Spende</translation>
    </message>
    <message>
        <source>{mode} ({key})</source>
        <translation>{mode} ({key})</translation>
    </message>
    <message>
        <source>Show the open payments (F6)</source>
        <translation>Offene Zahlungen zeigen (F6)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (F8)</source>
        <translation>Einstellungen (F8)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every key (F1)</source>
        <translation>Alle Tasten (F1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened</source>
        <translation>
            <numerusform>%Ln nicht eröffnet</numerusform>
            <numerusform>%Ln nicht eröffnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paid late</source>
        <translation>zu spät bezahlt</translation>
    </message>
    <message>
        <source>paid after it was taken away</source>
        <translation>bezahlt, nachdem zurückgezogen</translation>
    </message>
    <message>
        <source>paid twice</source>
        <translation>zweimal bezahlt</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>anderer Betrag</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}: {why}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Wird bestätigt</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Offene Zahlungen</translation>
    </message>
    <message>
        <source>One that was not opened goes with its cross, or Delete</source>
        <translation>Nicht Eröffnetes verschwindet mit dem Kreuz oder mit Entf</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Liste schließen (Esc)</translation>
    </message>
    <message>
        <source>Nothing is open. A payment that you leave for the next customer waits here.</source>
        <translation>Nichts ist offen. Eine Zahlung, die Sie für den nächsten Kunden verlassen, wartet hier.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Verbindung mit {host} wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>No customer sees this, and no money moves.</source>
        <translation>Kein Kunde sieht das, und es fließt kein Geld.</translation>
    </message>
</context>
<context>
    <name>UnknownCodePage</name>
    <message>
        <source>Add a product</source>
        <translation>Produkt aufnehmen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation>Kategorie (freiwillig)</translation>
    </message>
    <message>
        <source>Save and add to the cart</source>
        <translation>Speichern und in den Warenkorb</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Price of a kilogram</source>
        <translation>Preis je Kilogramm</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>{price} ({currency})</source>
        <translation>{price} ({currency})</translation>
    </message>
    <message>
        <source>Give it a code.</source>
        <translation>Geben Sie einen Code ein.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>Geben Sie einen Preis ein.</translation>
    </message>
    <message>
        <source>{product} has this code already.</source>
        <translation>{product} hat diesen Code schon.</translation>
    </message>
    <message>
        <source>No product had this code. What you save here is found from now on.</source>
        <translation>Kein Produkt hatte diesen Code. Was Sie hier speichern, wird ab jetzt gefunden.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>The payment service does not accept the keys. No payment can be opened or confirmed until the right ones are typed.</source>
        <translation>Der Zahlungsdienst nimmt die Schlüssel nicht an. Bis die richtigen eingegeben sind, kann keine Zahlung eröffnet oder bestätigt werden.</translation>
    </message>
    <message>
        <source>Type the keys</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>The keys are in use. Open payments are checked now.</source>
        <translation>Die Schlüssel werden benutzt. Offene Zahlungen werden jetzt geprüft.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>With the products of a coffee shop and a pretend payment service. No real money moves.</source>
        <translation>Mit den Produkten eines Cafés und einem vorgetäuschten Zahlungsdienst. Es fließt kein echtes Geld.</translation>
    </message>
    <message>
        <source>Connect my shop</source>
        <translation>Mein Geschäft verbinden</translation>
    </message>
    <message>
        <source>Takes real payments for your shop. About five minutes.</source>
        <translation>Nimmt echte Zahlungen für Ihr Geschäft an. Etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Ready at once</source>
        <translation>Sofort bereit</translation>
    </message>
    <message>
        <source>Pay with your own phone and a test card</source>
        <translation>Mit dem eigenen Handy und einer Testkarte bezahlen</translation>
    </message>
    <message>
        <source>Connect your shop whenever you like</source>
        <translation>Ihr Geschäft verbinden, wann Sie möchten</translation>
    </message>
    <message>
        <source>Have your merchant number at hand, from your contract</source>
        <translation>Halten Sie die Händlernummer aus Ihrem Vertrag bereit</translation>
    </message>
    <message>
        <source>And the two keys from the payment service&apos;s dashboard</source>
        <translation>Und die beiden Schlüssel aus dem Portal des Zahlungsdienstes</translation>
    </message>
    <message>
        <source>This till already sells for {shop}.</source>
        <translation>Diese Kasse verkauft schon für {shop}.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>You can try everything first and connect your shop later.</source>
        <translation>Sie können erst alles ausprobieren und Ihr Geschäft später verbinden.</translation>
    </message>
    <message>
        <source>Try it: no real money moves</source>
        <translation>Ausprobieren: Es fließt kein echtes Geld</translation>
    </message>
</context>
<context>
    <name>WindowKeeper</name>
    <message>
        <source>The code on the customer&apos;s screen could not be read back. Let the customer scan the one on this screen.</source>
        <translation>Der Code auf dem Kundenbildschirm ließ sich nicht zurücklesen. Lassen Sie den Kunden den Code auf diesem Bildschirm scannen.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen had a problem and is off until the next start. Sales go on without it.</source>
        <translation>Der Kundenbildschirm hatte einen Fehler und ist bis zum nächsten Start aus. Der Verkauf läuft ohne ihn weiter.</translation>
    </message>
</context>
<context>
    <name>_Breakdown</name>
    <message>
        <source>Change the discount</source>
        <translation>Rabatt ändern</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount ({discount})</source>
        <translation>Rabatt ({discount})</translation>
    </message>
    <message>
        <source>Subtotal {subtotal}, {discount} {amount}</source>
        <translation>Zwischensumme {subtotal}, {discount} {amount}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
</TS>
