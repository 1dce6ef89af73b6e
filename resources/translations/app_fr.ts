<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AddressFold</name>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>Address of the payment service</source>
        <translation>Adresse du service de paiement</translation>
    </message>
    <message>
        <source>Only if the payment service told you another one.</source>
        <translation>Seulement si le service de paiement vous en a donné une autre.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>The most that can be charged is {amount}.</source>
        <translation>Le montant maximal est de {amount}.</translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation>{currency} n’a pas de décimales.</translation>
    </message>
    <message>
        <source>{currency} has {count} decimals, not more.</source>
        <translation>{currency} a {count} décimales, pas plus.</translation>
    </message>
    <message>
        <source>This is not an amount. Use digits only.</source>
        <translation>Ce n’est pas un montant. Utilisez seulement des chiffres.</translation>
    </message>
    <message>
        <source>An amount cannot be less than zero.</source>
        <translation>Un montant ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Saisissez un montant supérieur à zéro.</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Type what is to be paid.</source>
        <translation>Saisissez la somme à payer.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>Encaisser {amount}</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Take it into the sale</source>
        <translation>Rattacher à la vente</translation>
    </message>
    <message>
        <source>Note a refund</source>
        <translation>Noter un remboursement</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmer à la main</translation>
    </message>
    <message>
        <source>It was not paid</source>
        <translation>Ce n’est pas payé</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser en cours</translation>
    </message>
    <message>
        <source>The money becomes this sale&apos;s payment. Hand over the goods.</source>
        <translation>L’argent devient le paiement de cette vente. Remettez la marchandise.</translation>
    </message>
    <message>
        <source>Make the refund in the payment service&apos;s dashboard first; the till only notes it.</source>
        <translation>Remboursez d’abord dans le tableau de bord du service de paiement&#xa0;; la caisse ne fait que le noter.</translation>
    </message>
    <message>
        <source>You say that it was paid. It is noted as your word, and never shown as proven.</source>
        <translation>Vous dites que c’est payé. C’est noté comme votre parole, et jamais présenté comme prouvé.</translation>
    </message>
    <message>
        <source>You say that it was not paid. It is noted as your word.</source>
        <translation>Vous dites que ce n’est pas payé. C’est noté comme votre parole.</translation>
    </message>
    <message>
        <source>Nothing changes. It stays in the list until somebody decides.</source>
        <translation>Rien ne change. Le paiement reste dans la liste jusqu’à ce que quelqu’un décide.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Indiquez qui décide.</translation>
    </message>
    <message>
        <source>Enter the refund&apos;s reference from the dashboard.</source>
        <translation>Saisissez la référence du remboursement, donnée par le tableau de bord.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>Enter the amount that was refunded.</source>
        <translation>Saisissez le montant remboursé.</translation>
    </message>
    <message>
        <source>That is more than was paid.</source>
        <translation>C’est plus que ce qui a été payé.</translation>
    </message>
    <message>
        <source>This cannot be done any more: the payment or its sale has changed.</source>
        <translation>Ce n’est plus possible&#xa0;: le paiement ou sa vente a changé.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Code shown</source>
        <translation>Code affiché</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>What can be done</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Restoring a backup is for the manager.</source>
        <translation>Restaurer une sauvegarde est réservé au responsable.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche des sauvegardes…</translation>
    </message>
    <message>
        <source>The journal is copied once a day, and before each new version. </source>
        <translation>Le journal est copié une fois par jour, et avant chaque nouvelle version. </translation>
    </message>
    <message>
        <source>They are on this computer: copy the till&apos;s folder elsewhere too.</source>
        <translation>Les copies sont sur cet ordinateur&#xa0;: copiez aussi le dossier de la caisse ailleurs.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now, or wait for the next start.</source>
        <translation>Il n’y a pas encore de sauvegarde. Faites-en une maintenant, ou attendez le prochain démarrage.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>Retour à la caisse (Échap)</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Avant une nouvelle version</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Restaurer la sauvegarde du {when}</translation>
    </message>
</context>
<context>
    <name>BadSetting</name>
    <message>
        <source>This is not a currency, such as USD or EUR.</source>
        <translation>Ce n’est pas une devise, comme USD ou EUR.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://.</source>
        <translation>Écrivez une adresse complète qui commence par https://.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, or nothing.</source>
        <translation>Écrivez une adresse complète qui commence par https://, ou rien.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, and leave the till&apos;s own address empty.</source>
        <translation>Écrivez une adresse complète qui commence par https://, et laissez vide l’adresse de la caisse.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or 0 for any.</source>
        <translation>Écrivez un nombre de 1 à 65535, ou 0 pour n’importe lequel.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Écrivez un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>Write a number from 100 to 200.</source>
        <translation>Écrivez un nombre de 100 à 200.</translation>
    </message>
    <message>
        <source>Write a number from 10 to 300.</source>
        <translation>Écrivez un nombre de 10 à 300.</translation>
    </message>
    <message>
        <source>Write a number from 10 to 3600.</source>
        <translation>Écrivez un nombre de 10 à 3600.</translation>
    </message>
    <message>
        <source>Write an amount, or nothing.</source>
        <translation>Écrivez un montant, ou rien.</translation>
    </message>
    <message>
        <source>Write one to four amounts with blanks between them, or nothing.</source>
        <translation>Écrivez un à quatre montants séparés par des espaces, ou rien.</translation>
    </message>
    <message>
        <source>Write one to four numbers from 1 to 100.</source>
        <translation>Écrivez un à quatre nombres de 1 à 100.</translation>
    </message>
    <message>
        <source>Type 4 to 8 digits.</source>
        <translation>Saisissez 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>Use one to eight letters or digits.</source>
        <translation>Utilisez une à huit lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Write a colour such as #1D4ED8, or nothing.</source>
        <translation>Écrivez une couleur, comme #1D4ED8, ou rien.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Cette valeur ne convient pas.</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Donation booth</source>
        <translation>Stand de dons</translation>
    </message>
    <message>
        <source>To leave the booth</source>
        <translation>Pour quitter le stand</translation>
    </message>
    <message>
        <source>This booth is out of order. Please tell the staff.</source>
        <translation>Ce stand est hors service. Merci de prévenir le personnel.</translation>
    </message>
    <message>
        <source>This booth is not ready yet. Please tell the staff.</source>
        <translation>Ce stand n’est pas encore prêt. Merci de prévenir le personnel.</translation>
    </message>
    <message>
        <source>No connection right now. Trying again; nothing was charged.</source>
        <translation>Pas de connexion pour le moment. Nouvel essai en cours&#xa0;; rien n’a été débité.</translation>
    </message>
    <message>
        <source>Getting your code ready…</source>
        <translation>Préparation de votre code…</translation>
    </message>
    <message>
        <source>Not confirmed yet. We keep checking.</source>
        <translation>Pas encore confirmé. Nous vérifions toujours.</translation>
    </message>
    <message>
        <source>Your phone is done. Confirming…</source>
        <translation>Votre téléphone a terminé. Confirmation…</translation>
    </message>
    <message>
        <source>Waiting for your phone.</source>
        <translation>En attente de votre téléphone.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>No donation was made</source>
        <translation>Aucun don n’a été fait</translation>
    </message>
    <message>
        <source>Nothing was charged. You are welcome to begin again.</source>
        <translation>Rien n’a été débité. Vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Le paiement n’a pas abouti</translation>
    </message>
    <message>
        <source>As far as we know nothing was charged. You can begin again.</source>
        <translation>À notre connaissance, rien n’a été débité. Vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>The time for this code is over</source>
        <translation>Le temps pour ce code est écoulé</translation>
    </message>
    <message>
        <source>Nothing was charged so far. You are welcome to begin again.</source>
        <translation>Rien n’a été débité jusqu’ici. Vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>Donations are not possible right now</source>
        <translation>Les dons sont impossibles pour le moment</translation>
    </message>
    <message>
        <source>Nothing was charged. Please try again in a moment.</source>
        <translation>Rien n’a été débité. Merci de réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff</source>
        <translation>Merci. Prévenez le personnel</translation>
    </message>
    <message>
        <source>They can look it up with the code {code}.</source>
        <translation>Il peut retrouver le paiement avec le code {code}.</translation>
    </message>
    <message>
        <source>Your donation has arrived.</source>
        <translation>Votre don est arrivé.</translation>
    </message>
</context>
<context>
    <name>BoothDoor</name>
    <message>
        <source>The booth needs a manager&apos;s PIN. Set one with: pos-app configure --manager-pin</source>
        <translation>Le stand a besoin du code PIN du responsable. Pour le définir&#xa0;: pos-app configure --manager-pin</translation>
    </message>
</context>
<context>
    <name>BoothPages</name>
    <message>
        <source>Demo shop</source>
        <translation>Boutique démo</translation>
    </message>
</context>
<context>
    <name>BrandFilter</name>
    <message>
        <source>All brands</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Choose a brand</source>
        <translation>Choisir une marque</translation>
    </message>
</context>
<context>
    <name>CartDesk</name>
    <message>
        <source>The cart is empty.</source>
        <translation>Le panier est vide.</translation>
    </message>
    <message>
        <source>The till is still starting. Try again in a moment.</source>
        <translation>La caisse démarre encore. Réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>Cart {time}, %Ln items</source>
        <translation>
            <numerusform>Panier {time}, %Ln article</numerusform>
            <numerusform>Panier {time}, %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is parked.</source>
        <translation>«&#xa0;{name}&#xa0;» est en attente.</translation>
    </message>
    <message>
        <source>“{name}” is not parked any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus en attente.</translation>
    </message>
    <message>
        <source>“{name}” is back. What was in the cart is parked as “{present}”.</source>
        <translation>«&#xa0;{name}&#xa0;» est repris. L’ancien panier est en attente sous «&#xa0;{present}&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CartHead</name>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Show the parked carts (Ctrl+O)</source>
        <translation>Afficher les paniers en attente (Ctrl+O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Annuler le dernier changement (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Rétablir le changement (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Clear the cart</source>
        <translation>Vider le panier</translation>
    </message>
    <message>
        <source>Pieces: {count}</source>
        <translation>Pièces&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Parked ({count})</source>
        <translation>Attente ({count})</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>{price} each</source>
        <translation>à {price}</translation>
    </message>
</context>
<context>
    <name>CartLinePainter</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
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
        <translation>avant {amount}</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Take something off the whole cart (F11)</source>
        <translation>Remise sur tout le panier (F11)</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>Autre article</translation>
    </message>
    <message>
        <source>Sell something that is in no catalogue (F7)</source>
        <translation>Vendre un article hors catalogue (F7)</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Let this cart wait for its customer (Ctrl+S)</source>
        <translation>Mettre ce panier en attente de son client (Ctrl+S)</translation>
    </message>
    <message>
        <source>Scan something, or tap a product</source>
        <translation>Scannez ou touchez un produit</translation>
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
        <translation>Sans remises {amount}</translation>
    </message>
    <message>
        <source>Saved {amount}</source>
        <translation>Remise de {amount}</translation>
    </message>
</context>
<context>
    <name>CategoryTabs</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>More categories</source>
        <translation>Autres catégories</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Several products have the code {code}. Which is it?</source>
        <translation>Plusieurs produits ont le code {code}. Lequel est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Keep the till open</source>
        <translation>Garder la caisse ouverte</translation>
    </message>
    <message>
        <source>Go on selling (Esc)</source>
        <translation>Continuer à vendre (Échap)</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>Set up the till</source>
        <translation>Configurer la caisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments are still open</source>
        <translation>
            <numerusform>Un paiement est encore en cours</numerusform>
            <numerusform>%Ln paiements sont encore en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost while the till is set up. If one is paid now, the till sees it afterwards.</source>
        <translation>Rien ne se perd pendant la configuration. Si un paiement est réglé maintenant, la caisse le voit ensuite.</translation>
    </message>
    <message>
        <source>Nothing is lost when the till closes. If one is paid now, the till sees it at the next start.</source>
        <translation>Rien n’est perdu quand la caisse se ferme. Si un paiement arrive maintenant, la caisse le voit au prochain démarrage.</translation>
    </message>
    <message>
        <source>No payment is open any more</source>
        <translation>Plus aucun paiement en cours</translation>
    </message>
    <message>
        <source>The till can be set up.</source>
        <translation>La caisse peut être configurée.</translation>
    </message>
    <message>
        <source>The till can be closed.</source>
        <translation>La caisse peut être fermée.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>No money moved.</source>
        <translation>Aucun argent n’a bougé.</translation>
    </message>
    <message>
        <source>The payment service is busy.</source>
        <translation>Le service de paiement est occupé.</translation>
    </message>
    <message>
        <source>Wait a minute, then connect again.</source>
        <translation>Attendez une minute, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The answer does not fit this till.</source>
        <translation>La réponse ne convient pas à cette caisse.</translation>
    </message>
    <message>
        <source>Do not use this address for payments. Check it, and ask the payment service.</source>
        <translation>N’utilisez pas cette adresse pour des paiements. Vérifiez-la, et demandez au service de paiement.</translation>
    </message>
    <message>
        <source>The payment service has a problem of its own.</source>
        <translation>Le service de paiement a lui-même un problème.</translation>
    </message>
    <message>
        <source>Your entries may well be right. Try again in a few minutes.</source>
        <translation>Vos saisies sont peut-être justes. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The payment service knows your shop. It answered in {seconds} s.</source>
        <translation>Le service de paiement connaît votre magasin. Il a répondu en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Il n’y a pas encore de clés.</translation>
    </message>
    <message>
        <source>Type both keys, then connect.</source>
        <translation>Saisissez les deux clés, puis connectez-vous.</translation>
    </message>
    <message>
        <source>The keys are not accepted.</source>
        <translation>Les clés ne sont pas acceptées.</translation>
    </message>
    <message>
        <source>Copy both keys anew from the payment service&apos;s dashboard. Check that the vault key and the merchant key are not swapped.</source>
        <translation>Copiez à nouveau les deux clés depuis le tableau de bord du service de paiement. Vérifiez que la clé Vault et la clé marchand ne sont pas inversées.</translation>
    </message>
    <message>
        <source>Check the merchant number, the shop&apos;s name and the currency under Your shop.</source>
        <translation>Vérifiez le numéro de marchand, le nom du magasin et la devise sous «&#xa0;Votre magasin&#xa0;».</translation>
    </message>
    <message>
        <source>The payment service says: {reason}</source>
        <translation>Le service de paiement dit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The keys work, but the shop is refused.</source>
        <translation>Les clés fonctionnent, mais le magasin est refusé.</translation>
    </message>
    <message>
        <source>Check the address under Another address.</source>
        <translation>Vérifiez l’adresse sous «&#xa0;Autre adresse&#xa0;».</translation>
    </message>
    <message>
        <source>There is no payment service at this address.</source>
        <translation>Il n’y a pas de service de paiement à cette adresse.</translation>
    </message>
    <message>
        <source>This address sends the till on to {host}.</source>
        <translation>Cette adresse renvoie la caisse vers {host}.</translation>
    </message>
    <message>
        <source>The keys were not sent there. On a guest Wi-Fi, open any page in a browser and log in there first. If the payment service told you of a new address, type it under Another address.</source>
        <translation>Les clés n’y ont pas été envoyées. Sur un Wi-Fi invité, ouvrez d’abord une page dans un navigateur et connectez-vous-y. Si le service de paiement vous a indiqué une nouvelle adresse, saisissez-la sous «&#xa0;Autre adresse&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody knows the address {host}.</source>
        <translation>Personne ne connaît l’adresse {host}.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>Connect it to the shop&apos;s Wi-Fi or cable, then try again.</source>
        <translation>Connectez-le au Wi-Fi ou au câble du magasin, puis réessayez.</translation>
    </message>
    <message>
        <source>The Wi-Fi wants you to log in first.</source>
        <translation>Le Wi-Fi demande d’abord une connexion.</translation>
    </message>
    <message>
        <source>Open any page in a browser, log in there, then connect again.</source>
        <translation>Ouvrez n’importe quelle page dans un navigateur, identifiez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of {host}.</source>
        <translation>Quelqu’un d’autre répond à la place de {host}.</translation>
    </message>
    <message>
        <source>The keys were not sent. Try another network, or ask who looks after this one; a virus scanner can be the cause too.</source>
        <translation>Les clés n’ont pas été envoyées. Essayez un autre réseau, ou demandez à la personne qui gère celui-ci&#xa0;; un antivirus peut aussi en être la cause.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} ne répond pas.</translation>
    </message>
    <message>
        <source>Check the internet connection, and whether a firewall stops the till. Then try again.</source>
        <translation>Vérifiez la connexion Internet, et si un pare-feu bloque la caisse. Puis réessayez.</translation>
    </message>
    <message>
        <source>the payment service</source>
        <translation>le service de paiement</translation>
    </message>
    <message>
        <source>The clock of this computer is fast.</source>
        <translation>L’horloge de cet ordinateur avance.</translation>
    </message>
    <message>
        <source>The clock of this computer is slow.</source>
        <translation>L’horloge de cet ordinateur retarde.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>L’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the system&apos;s settings, then connect again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire dans les réglages du système, puis reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>Encore %Ln seconde</numerusform>
            <numerusform>Encore %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were read. Nothing is taken yet.</source>
        <translation>
            <numerusform>Un produit a été lu. Rien n’est encore pris.</numerusform>
            <numerusform>%Ln produits ont été lus. Rien n’est encore pris.</numerusform>
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
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept</source>
        <translation>
            <numerusform>%Ln est gardée</numerusform>
            <numerusform>%Ln sont gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments are open.</source>
        <translation>
            <numerusform>Un paiement est en cours.</numerusform>
            <numerusform>%Ln paiements sont en cours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>UAE dirham</source>
        <translation>Dirham des Émirats</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Dollar australien</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Réal brésilien</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Dollar canadien</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Franc suisse</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Yuan chinois</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Couronne tchèque</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Couronne danoise</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>Livre égyptienne</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>Livre sterling</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Roupie indienne</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Yen japonais</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Won sud-coréen</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>Dinar koweïtien</translation>
    </message>
    <message>
        <source>Moroccan dirham</source>
        <translation>Dirham marocain</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Peso mexicain</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Couronne norvégienne</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Dollar néo-zélandais</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Zloty polonais</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Riyal saoudien</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Couronne suédoise</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Livre turque</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Dollar américain</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Rand sud-africain</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Scan with your phone&apos;s camera</source>
        <translation>Scannez avec l’appareil photo du téléphone</translation>
    </message>
    <message>
        <source>Your phone then shows the code {code}.</source>
        <translation>Votre téléphone affiche alors le code {code}.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Phone is back, confirming…</source>
        <translation>Téléphone de retour, confirmation…</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Merci d’attendre un instant.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>You can try again, or pay another way.</source>
        <translation>Vous pouvez réessayer, ou payer autrement.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Ask for a new code if you would still like to pay.</source>
        <translation>Demandez un nouveau code si vous souhaitez encore payer.</translation>
    </message>
    <message>
        <source>If you have just paid, please tell us.</source>
        <translation>Si vous venez de payer, merci de nous le dire.</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Adressez-vous à la caisse</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Reçu {receipt}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Includes {tax} tax and {shipping} shipping</source>
        <translation>Dont {tax} de taxes et {shipping} de livraison</translation>
    </message>
    <message>
        <source>Includes {tax} tax</source>
        <translation>Dont {tax} de taxes</translation>
    </message>
    <message>
        <source>Includes {shipping} shipping</source>
        <translation>Dont {shipping} de livraison</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <translation>Vous choisissez le montant</translation>
    </message>
    <message>
        <source>Suggested donation</source>
        <translation>Don suggéré</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Demo shop</source>
        <translation>Boutique démo</translation>
    </message>
    <message>
        <source>{shop}, for the customer</source>
        <translation>{shop}, pour le client</translation>
    </message>
</context>
<context>
    <name>DamagedSettings</name>
    <message>
        <source>The settings cannot be used</source>
        <translation>Les réglages sont inutilisables</translation>
    </message>
    <message>
        <source>Start with what can be read</source>
        <translation>Démarrer avec ce qui est lisible</translation>
    </message>
    <message>
        <source>Nothing was changed, and no payment is lost. Mend the file and start the till again. Or start with the settings in it that can be read: the file is set aside beside the new one, and what is missing can be set again in Settings.</source>
        <translation>Rien n’a été changé, et aucun paiement n’est perdu. Corrigez le fichier et redémarrez la caisse. Ou démarrez avec les réglages encore lisibles&#xa0;: le fichier est mis de côté près du nouveau, et ce qui manque peut être indiqué à nouveau dans les Réglages.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no payment is lost. This file is for all tills of this computer: ask who looks after the computer to mend it, and start again.</source>
        <translation>Rien n’a été changé, et aucun paiement n’est perdu. Ce fichier sert à toutes les caisses de cet ordinateur&#xa0;: demandez à la personne qui gère l’ordinateur de le corriger, et redémarrez.</translation>
    </message>
    <message>
        <source>{setting} in the file {file}: {problem}</source>
        <translation>{setting} dans le fichier {file}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>There is a mistake in line {line} of the file {file}.</source>
        <translation>Il y a une erreur à la ligne {line} du fichier {file}.</translation>
    </message>
    <message>
        <source>The system does not let the till read the file {file}.</source>
        <translation>Le système ne laisse pas la caisse lire le fichier {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Le fichier {file} ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <translation>Référence du remboursement</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Demo: no real money moves</source>
        <translation>Démo&#xa0;: aucun argent réel ne circule</translation>
    </message>
    <message>
        <source>Open the payment page on this computer</source>
        <translation>Ouvrir la page de paiement sur cet ordinateur</translation>
    </message>
    <message>
        <source>For those without a phone: pay in this computer&apos;s browser</source>
        <translation>Sans téléphone&#xa0;: payer dans le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>Set up for real payments</source>
        <translation>Passer aux vrais paiements</translation>
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
        <translation>C’est plus que les {amount} du total.</translation>
    </message>
</context>
<context>
    <name>DiscountChoice</name>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Own discount in per cent</source>
        <translation>Autre remise en pour cent</translation>
    </message>
    <message>
        <source>Own discount in money</source>
        <translation>Autre remise en montant</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>Sans remise</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>En pour cent</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>En montant</translation>
    </message>
</context>
<context>
    <name>DiscountPage</name>
    <message>
        <source>Discount on the whole cart</source>
        <translation>Remise sur tout le panier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
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
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk can be read, but not written.</source>
        <translation>Le disque peut être lu, mais pas écrit.</translation>
    </message>
    <message>
        <source>The system does not let the till write there.</source>
        <translation>Le système ne laisse pas la caisse écrire à cet endroit.</translation>
    </message>
    <message>
        <source>There is a file where the till&apos;s folder should be.</source>
        <translation>Un fichier se trouve là où devrait être le dossier de la caisse.</translation>
    </message>
</context>
<context>
    <name>DisplayMap</name>
    <message>
        <source>Displays</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>The till</source>
        <translation>La caisse</translation>
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
        <translation>Don suggéré</translation>
    </message>
    <message>
        <source>The donor chooses</source>
        <translation>Le donateur choisit</translation>
    </message>
    <message>
        <source>Leave it empty and the donor chooses. They can change it on their phone.</source>
        <translation>Laissez vide et le donateur choisit. Il peut changer le montant sur son téléphone.</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Stand de dons</translation>
    </message>
    <message>
        <source>Give the whole screen to donors; a manager&apos;s PIN ends it</source>
        <translation>Donner tout l’écran aux donateurs&#xa0;; le code PIN du responsable y met fin</translation>
    </message>
    <message>
        <source>Ask for a donation</source>
        <translation>Demander un don</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>Demander {amount}</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something unexpected happened. Check the payment before charging again.</source>
        <translation>Un imprévu s’est produit. Vérifiez le paiement avant d’encaisser à nouveau.</translation>
    </message>
    <message>
        <source>product number</source>
        <translation>numéro d’article</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>original price</source>
        <translation>prix d’origine</translation>
    </message>
    <message>
        <source>picture address</source>
        <translation>adresse de l’image</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>code-barres</translation>
    </message>
    <message>
        <source>{product}: the {field} is longer than {limit} characters.</source>
        <translation>{product}&#xa0;: {field} de plus de {limit} caractères.</translation>
    </message>
    <message>
        <source>{product}: the {field} is missing.</source>
        <translation>{product}&#xa0;: {field} absent.</translation>
    </message>
    <message>
        <source>{product}: the {field} is below zero.</source>
        <translation>{product}&#xa0;: {field} inférieur à zéro.</translation>
    </message>
    <message>
        <source>{product}: the {field} is in another currency than the till.</source>
        <translation>{product}&#xa0;: {field} dans une autre devise que la caisse.</translation>
    </message>
    <message>
        <source>{product}: the {field} is not a web address.</source>
        <translation>{product}&#xa0;: {field} qui n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>{product}: another product has this {field}.</source>
        <translation>{product}&#xa0;: {field} déjà pris par un autre produit.</translation>
    </message>
    <message>
        <source>{product} cannot be sold: {field}.</source>
        <translation>{product} ne peut pas être vendu&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>The cart is empty. Add something first.</source>
        <translation>Le panier est vide. Ajoutez d’abord un article.</translation>
    </message>
    <message>
        <source>{product} was not added: a cart holds {limit} different products.</source>
        <translation>{product} n’a pas été ajouté&#xa0;: un panier contient {limit} produits différents.</translation>
    </message>
    <message>
        <source>{product}: the quantity must be 1 to {limit}.</source>
        <translation>{product}&#xa0;: la quantité va de 1 à {limit}.</translation>
    </message>
    <message>
        <source>{product}: the total would be more than {limit}.</source>
        <translation>{product}&#xa0;: le total dépasserait {limit}.</translation>
    </message>
    <message>
        <source>{product} is priced in another currency than {limit}.</source>
        <translation>{product} a un prix dans une autre devise que {limit}.</translation>
    </message>
    <message>
        <source>Discounts and extras would make more than {limit} lines for the customer.</source>
        <translation>Avec les remises et les suppléments, il y aurait plus de {limit} lignes pour le client.</translation>
    </message>
    <message>
        <source>{product}: the note is longer than {limit} characters.</source>
        <translation>{product}&#xa0;: la note dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>{product}: the price is below zero.</source>
        <translation>{product}&#xa0;: le prix est inférieur à zéro.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <translation>Le nom dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>A discount is above 0 and at most {limit} %.</source>
        <translation>Une remise est supérieure à 0 et d’au plus {limit}&#xa0;%.</translation>
    </message>
    <message>
        <source>A discount must be more than nothing.</source>
        <translation>Une remise ne peut pas être nulle.</translation>
    </message>
    <message>
        <source>{product}: the discount is more than the {limit} there is.</source>
        <translation>{product}&#xa0;: la remise dépasse les {limit} du prix.</translation>
    </message>
    <message>
        <source>The discount is in another currency than {limit}.</source>
        <translation>La remise est dans une autre devise que {limit}.</translation>
    </message>
    <message>
        <source>The discount&apos;s name is longer than {limit} characters.</source>
        <translation>Le nom de la remise dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>{product} cannot be added.</source>
        <translation>{product} ne peut pas être ajouté.</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>The settings could not be saved, and are forgotten when the till is closed. {why} Make room on the disk, or ask who looks after this computer.</source>
        <translation>Les réglages n’ont pas pu être enregistrés et seront oubliés à la fermeture de la caisse. {why} Faites de la place sur le disque, ou demandez à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The payment service made it another amount than the till. It was not shown, and nothing was charged. Try again; if it stays so, tell a manager.</source>
        <translation>Le service de paiement a donné un autre montant que la caisse. Il n’a pas été affiché, et rien n’a été débité. Réessayez&#xa0;; si cela persiste, prévenez un responsable.</translation>
    </message>
    <message>
        <source>The payment service made it another currency than the till&apos;s. It was not shown, and nothing was charged. A manager can check the currency in Settings.</source>
        <translation>Le service de paiement a donné une autre devise que celle de la caisse. Le paiement n’a pas été affiché, et rien n’a été débité. Un responsable peut vérifier la devise dans les Réglages.</translation>
    </message>
    <message>
        <source>The payment service had already closed this payment. It was never shown, and nothing was charged. Try again.</source>
        <translation>Le service de paiement avait déjà fermé ce paiement. Il n’a jamais été affiché, et rien n’a été débité. Réessayez.</translation>
    </message>
    <message>
        <source>The payment page has an address that the till does not trust. It was not shown, and nothing was charged. Tell a manager.</source>
        <translation>La page de paiement a une adresse que la caisse ne reconnaît pas. Elle n’a pas été affichée, et rien n’a été débité. Prévenez un responsable.</translation>
    </message>
    <message>
        <source>The payment that came back belongs to another sale. It was not shown, and nothing was charged. Try again.</source>
        <translation>Le paiement reçu appartient à une autre vente. Il n’a pas été affiché, et rien n’a été débité. Réessayez.</translation>
    </message>
    <message>
        <source>The payment service has moved to {host}. Nothing was charged. A manager can set the address in Settings, Connection.</source>
        <translation>Le service de paiement a déménagé vers {host}. Rien n’a été débité. Un responsable peut indiquer l’adresse dans Réglages, Connexion.</translation>
    </message>
    <message>
        <source>This till&apos;s data was copied, moved or restored from a backup. New receipts carry the mark {series}, so that no number is given twice. Open only one copy: both would follow the same payments.</source>
        <translation>Les données de cette caisse ont été copiées, déplacées ou restaurées. Les nouveaux reçus portent la marque {series}, pour qu’aucun numéro ne serve deux fois. N’ouvrez qu’une copie&#xa0;: les deux suivraient les mêmes paiements.</translation>
    </message>
    <message>
        <source>The backup is restored. Payments that came after it and were taken over: {count}; of them still open and watched: {open}.</source>
        <translation>La sauvegarde est restaurée. Paiements plus récents repris&#xa0;: {count}&#xa0;; dont encore en cours et surveillés&#xa0;: {open}.</translation>
    </message>
    <message>
        <source>Parts of the replaced journal could not be read. Keep the file {file} and compare the last payments with the payment service.</source>
        <translation>Des parties du journal remplacé étaient illisibles. Gardez le fichier {file} et comparez les derniers paiements avec le service de paiement.</translation>
    </message>
    <message>
        <source>The payment service refused this sale. Nothing was charged. Mend what it names below, then try again.</source>
        <translation>Le service de paiement a refusé cette vente. Rien n’a été débité. Corrigez ce qu’il signale ci-dessous, puis réessayez.</translation>
    </message>
    <message>
        <source>The file was not taken: some rows need mending. Nothing changed.</source>
        <translation>Le fichier n’a pas été repris&#xa0;: certaines lignes sont à corriger. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The keys were not accepted. Nothing was charged. A manager can type others in Settings, Set up again.</source>
        <translation>Les clés n’ont pas été acceptées. Rien n’a été débité. Un responsable peut en saisir d’autres dans Réglages, Reconfigurer.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Nothing was charged. Unlock it and open the till again, or type the keys.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Rien n’a été débité. Déverrouillez-le et rouvrez la caisse, ou saisissez les clés.</translation>
    </message>
    <message>
        <source>The new keys are in use, but this computer&apos;s keyring did not take them. Have them at hand when the till is opened again.</source>
        <translation>Les nouvelles clés sont utilisées, mais le trousseau de cet ordinateur ne les a pas prises. Gardez-les à portée de main pour la prochaine ouverture de la caisse.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the keys. Nothing was charged. A manager can type the keys at the start.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour les clés. Rien n’a été débité. Un responsable peut saisir les clés au démarrage.</translation>
    </message>
    <message>
        <source>There is no payment service at the address in the settings. Nothing was charged. A manager can set the address in Settings, Connection.</source>
        <translation>Il n’y a pas de service de paiement à l’adresse des réglages. Rien n’a été débité. Un responsable peut indiquer l’adresse dans Réglages, Connexion.</translation>
    </message>
    <message>
        <source>The settings cannot be read. Nothing was changed. A manager can mend the settings file or set the till up again.</source>
        <translation>Les réglages sont illisibles. Rien n’a été changé. Un responsable peut corriger le fichier des réglages ou configurer la caisse à nouveau.</translation>
    </message>
    <message>
        <source>The backup could not be restored. The journal is as it was, and nothing is lost. Try an older backup.</source>
        <translation>La sauvegarde n’a pas pu être restaurée. Le journal est inchangé, et rien n’est perdu. Essayez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>The till cannot save its records. The disk may be full. Do not charge again before a manager has looked.</source>
        <translation>La caisse ne peut pas enregistrer ses données. Le disque est peut-être plein. N’encaissez pas à nouveau avant qu’un responsable ait regardé.</translation>
    </message>
    <message>
        <source>A setting does not work. Nothing was charged. A manager can change it in Settings.</source>
        <translation>Un réglage ne fonctionne pas. Rien n’a été débité. Un responsable peut le changer dans les Réglages.</translation>
    </message>
    <message>
        <source>This till is already open in another window. Go on there.</source>
        <translation>Cette caisse est déjà ouverte dans une autre fenêtre. Continuez là-bas.</translation>
    </message>
    <message>
        <source>Something in the till broke. It moved no money, and you can go on selling. Look at the open payments before charging anybody again, and tell a manager: the log has it.</source>
        <translation>Quelque chose s’est cassé dans la caisse. Aucun argent n’a bougé, et vous pouvez continuer à vendre. Regardez les paiements en cours avant d’encaisser à nouveau, et prévenez un responsable&#xa0;: tout est dans le journal.</translation>
    </message>
    <message>
        <source>No connection to the payment service. Trying again by itself.</source>
        <translation>Pas de connexion au service de paiement. La caisse réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>The payment service is busy. Trying again by itself.</source>
        <translation>Le service de paiement est occupé. La caisse réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>The payment service gave no clear answer. Trying again by itself.</source>
        <translation>Le service de paiement n’a pas répondu clairement. La caisse réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>The payment service does not say how this payment stands. Checking again.</source>
        <translation>Le service de paiement ne dit pas où en est ce paiement. La caisse revérifie.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Payment {code}</source>
        <translation>Paiement {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Reçu {receipt}</translation>
    </message>
    <message>
        <source>an amount that is not known</source>
        <translation>un montant inconnu</translation>
    </message>
    <message>
        <source>Sale made; the donor chooses the amount</source>
        <translation>Vente créée&#xa0;; le donateur choisit le montant</translation>
    </message>
    <message>
        <source>Sale made for {amount}</source>
        <translation>Vente créée pour {amount}</translation>
    </message>
    <message>
        <source>Payment opened; the donor chooses the amount</source>
        <translation>Paiement ouvert&#xa0;; le donateur choisit le montant</translation>
    </message>
    <message>
        <source>Payment opened for {amount}</source>
        <translation>Paiement ouvert pour {amount}</translation>
    </message>
    <message>
        <source>Phone returned, and says that it is done</source>
        <translation>Téléphone de retour, il dit avoir terminé</translation>
    </message>
    <message>
        <source>Phone returned; the customer went back</source>
        <translation>Téléphone de retour&#xa0;; le client a quitté le paiement</translation>
    </message>
    <message>
        <source>Phone returned with an error</source>
        <translation>Téléphone de retour avec une erreur</translation>
    </message>
    <message>
        <source>Phone returned</source>
        <translation>Téléphone de retour</translation>
    </message>
    <message>
        <source>The payment service says: not paid yet</source>
        <translation>Le service de paiement dit&#xa0;: pas encore payé</translation>
    </message>
    <message>
        <source>The payment service says: the customer cancelled</source>
        <translation>Le service de paiement dit&#xa0;: annulé par le client</translation>
    </message>
    <message>
        <source>The payment service says: failed</source>
        <translation>Le service de paiement dit&#xa0;: échec</translation>
    </message>
    <message>
        <source>The payment service says: the time is over</source>
        <translation>Le service de paiement dit&#xa0;: temps écoulé</translation>
    </message>
    <message>
        <source>The payment service said nothing that makes sense</source>
        <translation>Le service de paiement a répondu de façon incompréhensible</translation>
    </message>
    <message>
        <source>An answer about another payment was turned away</source>
        <translation>Une réponse sur un autre paiement a été écartée</translation>
    </message>
    <message>
        <source>The payment service says paid, but not how much</source>
        <translation>Le service de paiement dit payé, mais pas combien</translation>
    </message>
    <message>
        <source>Nobody could say how it ended</source>
        <translation>Personne n’a pu dire comment cela s’est terminé</translation>
    </message>
    <message>
        <source>The payment service says {paid} was paid; {asked} was asked for</source>
        <translation>Le service de paiement dit que {paid} a été payé&#xa0;; {asked} était demandé</translation>
    </message>
    <message>
        <source>The payment service answered</source>
        <translation>Le service de paiement a répondu</translation>
    </message>
    <message>
        <source>amount equal</source>
        <translation>montant égal</translation>
    </message>
    <message>
        <source>amount not equal</source>
        <translation>montant différent</translation>
    </message>
    <message>
        <source>The payment service says paid: {paid}, {equal}</source>
        <translation>Le service de paiement dit payé&#xa0;: {paid}, {equal}</translation>
    </message>
    <message>
        <source>The same sale was also paid with {code}: {paid}</source>
        <translation>La même vente a aussi été payée avec {code}&#xa0;: {paid}</translation>
    </message>
    <message>
        <source>The same sale also had the code {code}</source>
        <translation>La même vente avait aussi le code {code}</translation>
    </message>
    <message>
        <source>{who} decided: {what}</source>
        <translation>Décision de {who}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>card {value}</source>
        <translation>carte {value}</translation>
    </message>
    <message>
        <source>transaction {value}</source>
        <translation>transaction {value}</translation>
    </message>
    <message>
        <source>receipt {value}</source>
        <translation>reçu {value}</translation>
    </message>
    <message>
        <source>reference {value}</source>
        <translation>référence {value}</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>motif&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{words}, {fact}</source>
        <translation>{words}, {fact}</translation>
    </message>
    <message>
        <source>The payment service was asked for a code</source>
        <translation>Un code a été demandé au service de paiement</translation>
    </message>
    <message>
        <source>No clear answer; asked again</source>
        <translation>Pas de réponse claire&#xa0;; nouvelle demande</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>Not shown, as it did not fit</source>
        <translation>Non affiché, car il ne correspondait pas</translation>
    </message>
    <message>
        <source>QR shown</source>
        <translation>Code QR affiché</translation>
    </message>
    <message>
        <source>QR taken away by the cashier</source>
        <translation>Code QR retiré à la caisse</translation>
    </message>
    <message>
        <source>The till was closed before a QR was shown</source>
        <translation>La caisse a été fermée avant l’affichage d’un code QR</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Taken off the list; nothing was charged</source>
        <translation>Retiré de la liste&#xa0;; rien n’a été débité</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>What happened</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>Copier l’historique</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Facing</name>
    <message>
        <source>The code on this screen could not be read back, so a phone may not read it either. Clean the screen, or open the payment page here.</source>
        <translation>Le code sur cet écran n’a pas pu être relu&#xa0;; un téléphone ne le lira peut-être pas non plus. Nettoyez l’écran, ou ouvrez la page de paiement ici.</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>Ouvrir la page de paiement</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>A table saved as CSV (UTF-8). Its first line names the columns: {needed}; and, as you like: {others}.</source>
        <translation>Un tableau enregistré en CSV (UTF-8). Sa première ligne nomme les colonnes&#xa0;: {needed}&#xa0;; et, si vous voulez&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Choose a product file</source>
        <translation>Choisir un fichier de produits</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>Tableaux ({endings})</translation>
    </message>
</context>
<context>
    <name>FolderUnusable</name>
    <message>
        <source>No payment is lost. Delete what nobody needs, or empty the bin, and start the till again.</source>
        <translation>Aucun paiement n’est perdu. Supprimez ce dont personne n’a besoin, ou videz la corbeille, puis relancez la caisse.</translation>
    </message>
    <message>
        <source>No payment is lost. Ask who looks after this computer, and start the till again.</source>
        <translation>Aucun paiement n’est perdu. Demandez à la personne qui s’occupe de cet ordinateur, puis relancez la caisse.</translation>
    </message>
    <message>
        <source>The till cannot use the folder in which it keeps everything.</source>
        <translation>La caisse ne peut pas utiliser le dossier où elle garde tout.</translation>
    </message>
    <message>
        <source>The till cannot start</source>
        <translation>La caisse ne peut pas démarrer</translation>
    </message>
    <message>
        <source>No payment is lost. The disk may be full, or it may not be written. Make room, or ask who looks after this computer, and start the till again.</source>
        <translation>Aucun paiement n’est perdu. Le disque est peut-être plein, ou l’écriture y est interdite. Libérez de la place, ou demandez à la personne qui s’occupe de cet ordinateur, puis relancez la caisse.</translation>
    </message>
</context>
<context>
    <name>GoalProgress</name>
    <message>
        <source>{raised} of {goal} raised</source>
        <translation>{raised} collectés sur {goal}</translation>
    </message>
    <message>
        <source>{raised} raised</source>
        <translation>{raised} collectés</translation>
    </message>
</context>
<context>
    <name>Handler</name>
    <message>
        <source>Ready for phones</source>
        <translation>Prêt pour les téléphones</translation>
    </message>
    <message>
        <source>Customers&apos; phones come back to {address}.</source>
        <translation>Les téléphones des clients reviennent vers {address}.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The till is still starting. A sale can begin already.</source>
        <translation>La caisse démarre encore. Une vente peut déjà commencer.</translation>
    </message>
    <message>
        <source>Another program uses the usual port. Customers&apos; phones come back to {address}.</source>
        <translation>Un autre programme utilise le port habituel. Les téléphones des clients reviennent vers {address}.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Customers&apos; phones stay on the payment service&apos;s page. The till finds out by asking.</source>
        <translation>Les téléphones des clients restent sur la page du service de paiement. La caisse lui demande où en est le paiement.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Ordinateur seul</translation>
    </message>
    <message>
        <source>Phones cannot reach this computer. Payments are still seen; the customer may see an error page afterwards. Join the shop&apos;s Wi-Fi, or set a hosted address.</source>
        <translation>Les téléphones ne peuvent pas joindre cet ordinateur. Les paiements sont vus quand même&#xa0;; le client verra peut-être ensuite une page d’erreur. Rejoignez le Wi-Fi du magasin, ou indiquez une adresse hébergée.</translation>
    </message>
    <message>
        <source>Phones cannot return</source>
        <translation>Retour des téléphones impossible</translation>
    </message>
    <message>
        <source>Phones cannot come back to the till now. Payments are still seen; the customer may see an error page afterwards.</source>
        <translation>Les téléphones ne peuvent pas revenir vers la caisse. Les paiements sont vus quand même&#xa0;; le client verra peut-être ensuite une page d’erreur.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Good</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Service de paiement</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>Connexion sûre</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Argent réel</translation>
    </message>
    <message>
        <source>Phones come back</source>
        <translation>Retour des téléphones</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran client</translation>
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
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Unlock this computer&apos;s keyring, and check again.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur, et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>No answer in time: the connection is slow, or there is none.</source>
        <translation>Pas de réponse à temps&#xa0;: la connexion est lente, ou absente.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here, and check again.</source>
        <translation>Regardez si d’autres pages web s’ouvrent ici, et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Pas de réponse à temps.</translation>
    </message>
    <message>
        <source>Check again; if it stays so, send a report to support.</source>
        <translation>Vérifiez à nouveau&#xa0;; si cela persiste, envoyez un rapport à l’assistance.</translation>
    </message>
    <message>
        <source>This could not be checked: the program made a mistake.</source>
        <translation>Cela n’a pas pu être vérifié&#xa0;: le programme a fait une erreur.</translation>
    </message>
    <message>
        <source>Send a report to support. Payments go on.</source>
        <translation>Envoyez un rapport à l’assistance. Les paiements continuent.</translation>
    </message>
    <message>
        <source>Version {version}, on {system}.</source>
        <translation>Version {version}, sur {system}.</translation>
    </message>
    <message>
        <source>The demo needs none.</source>
        <translation>La démo n’en a pas besoin.</translation>
    </message>
    <message>
        <source>They were accepted when the last payment was opened, {at}.</source>
        <translation>Elles ont été acceptées à l’ouverture du dernier paiement, {at}.</translation>
    </message>
    <message>
        <source>Both are here. Whether they are right shows when the first payment is opened.</source>
        <translation>Les deux sont là. Leur validité se verra à l’ouverture du premier paiement.</translation>
    </message>
    <message>
        <source>Charge a small amount, and take the code away again.</source>
        <translation>Encaissez un petit montant, puis retirez le code.</translation>
    </message>
    <message>
        <source>The payment service refused them, {at}. Nobody can pay.</source>
        <translation>Le service de paiement les a refusées, {at}. Personne ne peut payer.</translation>
    </message>
    <message>
        <source>Ask for new keys, and type them in Settings, Set up again.</source>
        <translation>Demandez de nouvelles clés, et saisissez-les dans Réglages, Reconfigurer.</translation>
    </message>
    <message>
        <source>There are none. Nobody can pay.</source>
        <translation>Il n’y en a pas. Personne ne peut payer.</translation>
    </message>
    <message>
        <source>Open the till and type the two keys of your contract.</source>
        <translation>Ouvrez la caisse et saisissez les deux clés de votre contrat.</translation>
    </message>
    <message>
        <source>They are in the keyring, which is locked.</source>
        <translation>Elles sont dans le trousseau, qui est verrouillé.</translation>
    </message>
    <message>
        <source>Nothing keeps them, so somebody types them at each start.</source>
        <translation>Rien ne les garde&#xa0;: elles sont saisies à chaque démarrage.</translation>
    </message>
    <message>
        <source>Have the two keys of your contract at hand.</source>
        <translation>Gardez les deux clés de votre contrat à portée de main.</translation>
    </message>
    <message>
        <source>This till takes real money for {shop}, in {currency}.</source>
        <translation>Cette caisse encaisse de l’argent réel pour {shop}, en {currency}.</translation>
    </message>
    <message>
        <source>This is the demo: no real money moves.</source>
        <translation>C’est la démo&#xa0;: aucun argent réel ne circule.</translation>
    </message>
    <message>
        <source>Set up a merchant to take real money.</source>
        <translation>Configurez un marchand pour encaisser de l’argent réel.</translation>
    </message>
    <message>
        <source>This till sells to a pretend payment service: no money moves.</source>
        <translation>Cette caisse vend avec un service de paiement simulé&#xa0;: aucun argent ne circule.</translation>
    </message>
    <message>
        <source>Set the payment service&apos;s address in Settings, Connection.</source>
        <translation>Indiquez l’adresse du service de paiement dans Réglages, Connexion.</translation>
    </message>
    <message>
        <source>It works ({keyring}).</source>
        <translation>Il fonctionne ({keyring}).</translation>
    </message>
    <message>
        <source>It is locked ({keyring}).</source>
        <translation>Il est verrouillé ({keyring}).</translation>
    </message>
    <message>
        <source>This computer has no safe place for the keys that works now.</source>
        <translation>Cet ordinateur n’a pas, pour le moment, d’endroit sûr pour les clés.</translation>
    </message>
    <message>
        <source>Log in to this computer&apos;s desktop and unlock its keyring, if it has one.</source>
        <translation>Ouvrez une session sur le bureau de cet ordinateur et déverrouillez son trousseau, s’il en a un.</translation>
    </message>
    <message>
        <source>Make room on the disk: remove what is not needed.</source>
        <translation>Faites de la place sur le disque&#xa0;: supprimez ce qui est inutile.</translation>
    </message>
    <message>
        <source>{free} are free, and writing takes {write_ms} ms.</source>
        <translation>{free} sont libres, et l’écriture prend {write_ms} ms.</translation>
    </message>
    <message>
        <source>Only {free} are free.</source>
        <translation>Seulement {free} libres.</translation>
    </message>
    <message>
        <source>The disk is full. No sale can be recorded.</source>
        <translation>Le disque est plein. Aucune vente ne peut être enregistrée.</translation>
    </message>
    <message>
        <source>Writing takes {write_ms} ms: each payment waits for it.</source>
        <translation>L’écriture prend {write_ms} ms&#xa0;: chaque paiement l’attend.</translation>
    </message>
    <message>
        <source>Close other programs. If it stays so, the disk may be failing.</source>
        <translation>Fermez d’autres programmes. Si cela persiste, le disque est peut-être en fin de vie.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. No sale can be recorded.</source>
        <translation>Rien ne peut être écrit dans {folder}. Aucune vente ne peut être enregistrée.</translation>
    </message>
    <message>
        <source>Make the folder writable, or start the till with another one.</source>
        <translation>Autorisez l’écriture dans le dossier, ou démarrez la caisse avec un autre.</translation>
    </message>
    <message>
        <source>Restore the newest backup in Settings, Backups.</source>
        <translation>Restaurez la dernière sauvegarde dans Réglages, Sauvegardes.</translation>
    </message>
    <message>
        <source>Every page of it is whole ({size}).</source>
        <translation>Toutes ses pages sont intactes ({size}).</translation>
    </message>
    <message>
        <source>Nothing was sold yet.</source>
        <translation>Rien n’a encore été vendu.</translation>
    </message>
    <message>
        <source>It is damaged. Do not delete it.</source>
        <translation>Il est endommagé. Ne le supprimez pas.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote it.</source>
        <translation>Une version plus récente de ce programme l’a écrit.</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <translation>Installez à nouveau cette version.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>Il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Make the till&apos;s folder readable for this account.</source>
        <translation>Rendez le dossier de la caisse lisible pour ce compte.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>Close that program, and check again.</source>
        <translation>Fermez ce programme, et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>It is large ({size}), and what was read in this time is whole.</source>
        <translation>Il est volumineux ({size}), et ce qui a été lu à temps est intact.</translation>
    </message>
    <message>
        <source>Check again when the computer has less to do.</source>
        <translation>Vérifiez à nouveau quand l’ordinateur sera moins occupé.</translation>
    </message>
    <message>
        <source>Open Settings, Backups, and make one now.</source>
        <translation>Ouvrez Réglages, Sauvegardes, et faites-en une maintenant.</translation>
    </message>
    <message>
        <source>{kept}; the newest is of {at}.</source>
        <translation>{kept}&#xa0;; la dernière est du {at}.</translation>
    </message>
    <message>
        <source>The first one is made when the till has opened.</source>
        <translation>La première est faite une fois la caisse ouverte.</translation>
    </message>
    <message>
        <source>The demo keeps nothing.</source>
        <translation>La démo ne garde rien.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>The newest is of {at}.</source>
        <translation>La dernière est du {at}.</translation>
    </message>
    <message>
        <source>Their folder cannot be read.</source>
        <translation>Leur dossier est illisible.</translation>
    </message>
    <message>
        <source>The customer has a screen of their own.</source>
        <translation>Le client a son propre écran.</translation>
    </message>
    <message>
        <source>There is one screen: customers scan from this one.</source>
        <translation>Il y a un seul écran&#xa0;: les clients scannent sur celui-ci.</translation>
    </message>
    <message>
        <source>Switched off: customers scan from this screen.</source>
        <translation>Désactivé&#xa0;: les clients scannent sur cet écran.</translation>
    </message>
    <message>
        <source>The customer&apos;s window is on this screen.</source>
        <translation>La fenêtre du client est sur cet écran.</translation>
    </message>
    <message>
        <source>Displays are looked at in the till&apos;s own window only (F12).</source>
        <translation>Les écrans ne se vérifient que dans la fenêtre de la caisse (F12).</translation>
    </message>
    <message>
        <source>Look whether the address in Settings, Look and sound, is right.</source>
        <translation>Regardez si l’adresse dans Réglages, Aspect et son, est juste.</translation>
    </message>
    <message>
        <source>Version {version}, on {system}. It was the newest on {at}.</source>
        <translation>Version {version}, sur {system}. C’était la plus récente le {at}.</translation>
    </message>
    <message>
        <source>Version {version}. Once a day the till asks for a newer one.</source>
        <translation>Version {version}. Une fois par jour, la caisse en cherche une plus récente.</translation>
    </message>
    <message>
        <source>Version {newer} is there; this one is {version}. {notes}</source>
        <translation>La version {newer} est là&#xa0;; celle-ci est {version}. {notes}</translation>
    </message>
    <message>
        <source>It is on {page}. Install it when the shop is closed.</source>
        <translation>Elle est sur {page}. Installez-la quand le magasin est fermé.</translation>
    </message>
    <message>
        <source>Version {version}. The file about newer ones makes no sense: {address}.</source>
        <translation>Version {version}. Le fichier qui annonce les nouvelles versions est incompréhensible&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>Tell whoever keeps that file.</source>
        <translation>Prévenez la personne qui gère ce fichier.</translation>
    </message>
    <message>
        <source>Version {version}. There is no file about newer ones: {address}.</source>
        <translation>Version {version}. Il n’y a pas de fichier qui annonce les nouvelles versions&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>Version {version}. Nobody told about newer ones on {at}: {address}.</source>
        <translation>Version {version}. Pas de réponse sur les nouvelles versions le {at}&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen {screen} is not there.</source>
        <translation>L’écran client {screen} n’est pas là.</translation>
    </message>
    <message>
        <source>Plug it in and switch it on.</source>
        <translation>Branchez-le et allumez-le.</translation>
    </message>
    <message>
        <source>The screen {screen} is not there; another one is used instead.</source>
        <translation>L’écran {screen} n’est pas là&#xa0;; un autre est utilisé.</translation>
    </message>
    <message>
        <source>Plug it in, or choose the display anew.</source>
        <translation>Branchez-le, ou choisissez à nouveau l’écran.</translation>
    </message>
    <message>
        <source>A code drawn by the till reads back as it should.</source>
        <translation>Un code dessiné par la caisse est bien relu.</translation>
    </message>
    <message>
        <source>A code drawn by the till cannot be read. Nobody can pay.</source>
        <translation>Un code dessiné par la caisse ne peut pas être lu. Personne ne peut payer.</translation>
    </message>
    <message>
        <source>Install the till anew, and send a report to support.</source>
        <translation>Réinstallez la caisse, et envoyez un rapport à l’assistance.</translation>
    </message>
    <message>
        <source>The part that reads codes back is missing.</source>
        <translation>L’élément qui relit les codes manque.</translation>
    </message>
    <message>
        <source>Install the till anew. Payments go on meanwhile.</source>
        <translation>Réinstallez la caisse. Les paiements continuent entre-temps.</translation>
    </message>
    <message>
        <source>This computer is on the network as {address}.</source>
        <translation>Cet ordinateur est sur le réseau sous {address}.</translation>
    </message>
    <message>
        <source>This computer is on no network. Nobody can pay.</source>
        <translation>Cet ordinateur n’est sur aucun réseau. Personne ne peut payer.</translation>
    </message>
    <message>
        <source>Plug the cable in, or join the shop&apos;s Wi-Fi.</source>
        <translation>Branchez le câble, ou rejoignez le Wi-Fi du magasin.</translation>
    </message>
    <message>
        <source>This computer is on no network. Phones cannot reach it.</source>
        <translation>Cet ordinateur n’est sur aucun réseau. Les téléphones ne peuvent pas le joindre.</translation>
    </message>
    <message>
        <source>Join the shop&apos;s Wi-Fi, if phones are to reach this till.</source>
        <translation>Rejoignez le Wi-Fi du magasin, si les téléphones doivent joindre cette caisse.</translation>
    </message>
    <message>
        <source>{host} is found.</source>
        <translation>{host} est trouvé.</translation>
    </message>
    <message>
        <source>The payment service is on this computer.</source>
        <translation>Le service de paiement est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{host} is reached by this network&apos;s proxy.</source>
        <translation>{host} est joignable par le proxy de ce réseau.</translation>
    </message>
    <message>
        <source>The demo needs no payment service elsewhere.</source>
        <translation>La démo n’a pas besoin d’un service de paiement extérieur.</translation>
    </message>
    <message>
        <source>{host} is not found. Nobody can pay.</source>
        <translation>{host} est introuvable. Personne ne peut payer.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here. If they do, check the address in Settings, Connection.</source>
        <translation>Regardez si d’autres pages web s’ouvrent ici. Si oui, vérifiez l’adresse dans Réglages, Connexion.</translation>
    </message>
    <message>
        <source>{host} answers, and proves that it is itself.</source>
        <translation>{host} répond, et prouve son identité.</translation>
    </message>
    <message>
        <source>The payment service on this computer answers.</source>
        <translation>Le service de paiement de cet ordinateur répond.</translation>
    </message>
    <message>
        <source>The demo needs no connection.</source>
        <translation>La démo n’a pas besoin de connexion.</translation>
    </message>
    <message>
        <source>{host} takes long to answer. Payments may take long too.</source>
        <translation>{host} répond lentement. Les paiements peuvent aussi être lents.</translation>
    </message>
    <message>
        <source>Check again in a minute. If it stays so, ask who runs the network.</source>
        <translation>Vérifiez à nouveau dans une minute. Si cela persiste, demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>{host} answers, and says that it has trouble ({status}).</source>
        <translation>{host} répond, et signale une panne ({status}).</translation>
    </message>
    <message>
        <source>Wait a little: it is not this till. Check again before selling.</source>
        <translation>Attendez un peu&#xa0;: ce n’est pas cette caisse. Vérifiez à nouveau avant de vendre.</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Nobody can pay.</source>
        <translation>Pas de connexion à {host}. Personne ne peut payer.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here. A firewall or a log-in page of the Wi-Fi may be in the way.</source>
        <translation>Regardez si d’autres pages web s’ouvrent ici. Un pare-feu ou une page de connexion du Wi-Fi peut bloquer.</translation>
    </message>
    <message>
        <source>Somebody answers instead of {host}, so the till says nothing to them. Nobody can pay.</source>
        <translation>Quelqu’un d’autre répond à la place de {host}&#xa0;; la caisse ne lui dit donc rien. Personne ne peut payer.</translation>
    </message>
    <message>
        <source>Open a web page: the Wi-Fi may want a log-in first. If not, use another network, or ask who runs this one.</source>
        <translation>Ouvrez une page web&#xa0;: le Wi-Fi demande peut-être d’abord une connexion. Sinon, prenez un autre réseau, ou demandez à la personne qui gère celui-ci.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, {host}&apos;s proof is out of date. Nobody can pay.</source>
        <translation>D’après l’horloge de cet ordinateur, l’attestation de {host} n’est plus valable. Personne ne peut payer.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time to automatic, and check again.</source>
        <translation>Réglez la date et l’heure de cet ordinateur sur automatique, et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time to automatic.</source>
        <translation>Réglez la date et l’heure de cet ordinateur sur automatique.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>L’horloge est juste.</translation>
    </message>
    <message>
        <source>The demo asks nobody for the time.</source>
        <translation>La démo ne demande l’heure à personne.</translation>
    </message>
    <message>
        <source>The clock is {off} off. Receipts carry the wrong time.</source>
        <translation>L’horloge est décalée de {off}. Les reçus portent une heure fausse.</translation>
    </message>
    <message>
        <source>The clock is {off} off. Receipts carry the wrong day, and payments may fail.</source>
        <translation>L’horloge est décalée de {off}. Les reçus portent un jour faux, et des paiements peuvent échouer.</translation>
    </message>
    <message>
        <source>The clock cannot be right. Payments fail with it.</source>
        <translation>L’horloge ne peut pas être juste. Les paiements échouent à cause d’elle.</translation>
    </message>
    <message>
        <source>There was nobody to compare the clock with.</source>
        <translation>Rien ne permet de comparer l’horloge.</translation>
    </message>
    <message>
        <source>Mend the connection first, and check again.</source>
        <translation>Rétablissez d’abord la connexion, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Payments are still seen; the customer may see an error page after paying.</source>
        <translation>Les paiements sont vus quand même&#xa0;; le client verra peut-être une page d’erreur après avoir payé.</translation>
    </message>
    <message>
        <source>{address} answers. Customers&apos; phones come back there.</source>
        <translation>{address} répond. Les téléphones des clients y reviennent.</translation>
    </message>
    <message>
        <source>{address} answers. Another program uses the usual port, which does no harm.</source>
        <translation>{address} répond. Un autre programme utilise le port habituel&#xa0;; ce n’est pas gênant.</translation>
    </message>
    <message>
        <source>Customers&apos; phones stay on the payment service&apos;s page, as the settings say. Payments are seen by asking.</source>
        <translation>Les téléphones des clients restent sur la page du service de paiement, selon les réglages. La caisse voit les paiements en le lui demandant.</translation>
    </message>
    <message>
        <source>The till is still starting.</source>
        <translation>La caisse démarre encore.</translation>
    </message>
    <message>
        <source>Check again in a moment.</source>
        <translation>Vérifiez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The till is open, and has the page for phones.</source>
        <translation>La caisse est ouverte, et tient la page pour les téléphones.</translation>
    </message>
    <message>
        <source>Check in the till&apos;s window: press F12.</source>
        <translation>Vérifiez dans la fenêtre de la caisse&#xa0;: appuyez sur F12.</translation>
    </message>
    <message>
        <source>Phones cannot reach this computer.</source>
        <translation>Les téléphones ne peuvent pas joindre cet ordinateur.</translation>
    </message>
    <message>
        <source>Join the shop&apos;s Wi-Fi, or set a hosted address in Settings.</source>
        <translation>Rejoignez le Wi-Fi du magasin, ou indiquez une adresse hébergée dans les Réglages.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} ne répond pas.</translation>
    </message>
    <message>
        <source>Close and open the till. If it stays so, choose another address or port in Settings, Connection.</source>
        <translation>Fermez et rouvrez la caisse. Si cela persiste, choisissez une autre adresse ou un autre port dans Réglages, Connexion.</translation>
    </message>
    <message>
        <source>This computer does not have the address {address}.</source>
        <translation>Cet ordinateur n’a pas l’adresse {address}.</translation>
    </message>
    <message>
        <source>Empty the till&apos;s address in Settings, Connection.</source>
        <translation>Videz l’adresse de la caisse dans Réglages, Connexion.</translation>
    </message>
</context>
<context>
    <name>HealthDoor</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check the till</source>
        <translation>Diagnostic de la caisse</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checking… You can go on selling meanwhile.</source>
        <translation>Vérification… Vous pouvez continuer à vendre.</translation>
    </message>
    <message>
        <source>{red} to mend before you sell, {amber} to look at.</source>
        <translation>{red} à réparer avant de vendre, {amber} à voir.</translation>
    </message>
    <message>
        <source>{count} to mend before you sell.</source>
        <translation>{count} à réparer avant de vendre.</translation>
    </message>
    <message>
        <source>The till sells. {count} to look at.</source>
        <translation>La caisse vend. {count} à voir.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Rapport pour l’assistance…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>Retour à la caisse (Échap)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Revenir où vous étiez (Échap)</translation>
    </message>
</context>
<context>
    <name>HostedPanel</name>
    <message>
        <source>Its web address</source>
        <translation>Son adresse web</translation>
    </message>
    <message>
        <source>This till&apos;s key there</source>
        <translation>Sa clé pour cette caisse</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Command that prints the key</source>
        <translation>Commande qui affiche la clé</translation>
    </message>
    <message>
        <source>The one that is kept</source>
        <translation>Celle déjà gardée</translation>
    </message>
    <message>
        <source>Calling it…</source>
        <translation>Appel en cours…</translation>
    </message>
    <message>
        <source>This is not a key. Copy the whole line that the command prints.</source>
        <translation>Ce n’est pas une clé. Copiez toute la ligne que la commande affiche.</translation>
    </message>
    <message>
        <source>On the computer where it runs, this prints the key:</source>
        <translation>Sur l’ordinateur où elle fonctionne, ceci affiche la clé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Vault key</source>
        <translation>Clé Vault</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Clé marchand</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>Une clé n’a que des lettres simples, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>This is a web address, not a key.</source>
        <translation>C’est une adresse web, pas une clé.</translation>
    </message>
    <message>
        <source>This is the merchant number, not a key.</source>
        <translation>C’est le numéro de marchand, pas une clé.</translation>
    </message>
    <message>
        <source>Both keys are the same. Copy the other one.</source>
        <translation>Les deux clés sont identiques. Copiez l’autre.</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy all of it.</source>
        <translation>C’est trop court pour une clé. Copiez-la en entier.</translation>
    </message>
    <message>
        <source>This is too long for a key. Copy only the key.</source>
        <translation>C’est trop long pour une clé. Copiez seulement la clé.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Double zero</source>
        <translation>Double zéro</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Take the last digit back (Backspace)</source>
        <translation>Effacer le dernier chiffre (Retour arrière)</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the key that clears, as on calculators</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the amount (Esc)</source>
        <translation>Effacer le montant (Échap)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Show or hide this list</source>
        <translation>Afficher ou masquer cette liste</translation>
    </message>
    <message>
        <source>Sell by amount</source>
        <translation>Vendre par montant</translation>
    </message>
    <message>
        <source>Sell by cart</source>
        <translation>Vendre par panier</translation>
    </message>
    <message>
        <source>Take a donation</source>
        <translation>Recevoir un don</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Paiements en cours</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Check whether everything works</source>
        <translation>Vérifier que tout fonctionne</translation>
    </message>
    <message>
        <source>Take in the unknown code that was scanned</source>
        <translation>Ajouter le code inconnu scanné</translation>
    </message>
    <message>
        <source>To the next or the last button</source>
        <translation>Au bouton suivant ou précédent</translation>
    </message>
    <message>
        <source>Press the button with the ring</source>
        <translation>Activer le bouton encadré</translation>
    </message>
    <message>
        <source>Leave a page or a question, nothing changed</source>
        <translation>Quitter une page ou une question sans rien changer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Type the amount: 2 5 0 0 is 25.00</source>
        <translation>Saisir le montant&#xa0;: 2 5 0 0 donne 25,00</translation>
    </message>
    <message>
        <source>Write it out: 12.50</source>
        <translation>L’écrire en entier&#xa0;: 12,50</translation>
    </message>
    <message>
        <source>Add the next amount, or take it off</source>
        <translation>Ajouter ou retrancher le montant suivant</translation>
    </message>
    <message>
        <source>Times: 3 × 2.20, or 2.20 × 3</source>
        <translation>Fois&#xa0;: 3 × 2,20 ou 2,20 × 3</translation>
    </message>
    <message>
        <source>Show the total</source>
        <translation>Afficher le total</translation>
    </message>
    <message>
        <source>Charge the total</source>
        <translation>Encaisser le total</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Clear this entry, then the one before</source>
        <translation>Effacer cette saisie, puis la précédente</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Undo, and do it again</source>
        <translation>Annuler, et rétablir</translation>
    </message>
    <message>
        <source>Paste an amount</source>
        <translation>Coller un montant</translation>
    </message>
    <message>
        <source>Read the tape</source>
        <translation>Lire la bande de calcul</translation>
    </message>
    <message>
        <source>Amount and donation</source>
        <translation>Montant et don</translation>
    </message>
    <message>
        <source>Search, or the number of pieces to scan</source>
        <translation>Rechercher, ou nombre de pièces à scanner</translation>
    </message>
    <message>
        <source>Add what was found; in the empty field: charge</source>
        <translation>Ajouter l’article trouvé&#xa0;; champ vide&#xa0;: encaisser</translation>
    </message>
    <message>
        <source>From the search to the products</source>
        <translation>De la recherche aux produits</translation>
    </message>
    <message>
        <source>Add the product that is chosen</source>
        <translation>Ajouter le produit choisi</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Retour à la recherche</translation>
    </message>
    <message>
        <source>Make the product a favourite, or not any more</source>
        <translation>Mettre le produit en favori, ou l’en retirer</translation>
    </message>
    <message>
        <source>More about the product or the line</source>
        <translation>Plus sur le produit ou la ligne</translation>
    </message>
    <message>
        <source>Sell something that is not listed</source>
        <translation>Vendre un article hors liste</translation>
    </message>
    <message>
        <source>Discount on the cart</source>
        <translation>Remise sur le panier</translation>
    </message>
    <message>
        <source>Park the cart</source>
        <translation>Mettre le panier en attente</translation>
    </message>
    <message>
        <source>Parked carts</source>
        <translation>Paniers en attente</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>One piece more, or one less</source>
        <translation>Une pièce de plus ou de moins</translation>
    </message>
    <message>
        <source>Type how many; Enter ends it</source>
        <translation>Saisir la quantité&#xa0;; Entrée termine</translation>
    </message>
    <message>
        <source>Price, note and discount of the line</source>
        <translation>Prix, note et remise de la ligne</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Remise sur la ligne</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Lines of the cart</source>
        <translation>Lignes du panier</translation>
    </message>
    <message>
        <source>Next customer; the payment waits in the list (F6)</source>
        <translation>Client suivant&#xa0;; le paiement attend dans la liste (F6)</translation>
    </message>
    <message>
        <source>After the result: the next sale</source>
        <translation>Après le résultat&#xa0;: vente suivante</translation>
    </message>
    <message>
        <source>Payment and result</source>
        <translation>Paiement et résultat</translation>
    </message>
    <message>
        <source>Choose the tip in this place</source>
        <translation>Choisir le pourboire à cette place</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Sans pourboire</translation>
    </message>
    <message>
        <source>Another tip: type it, and Enter</source>
        <translation>Autre pourboire&#xa0;: le saisir, puis Entrée</translation>
    </message>
    <message>
        <source>Round up, or not</source>
        <translation>Arrondir, ou non</translation>
    </message>
    <message>
        <source>Go on with what was chosen</source>
        <translation>Continuer avec le choix fait</translation>
    </message>
    <message>
        <source>Back to the sale; nothing is charged</source>
        <translation>Retour à la vente&#xa0;; rien n’est débité</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>To another row</source>
        <translation>À une autre ligne</translation>
    </message>
    <message>
        <source>Open or choose the row</source>
        <translation>Ouvrir ou choisir la ligne</translation>
    </message>
    <message>
        <source>Choose the variant in this place</source>
        <translation>Choisir la variante à cette place</translation>
    </message>
    <message>
        <source>Remove what never was charged, or a parked cart</source>
        <translation>Retirer ce qui n’a jamais été débité, ou un panier en attente</translation>
    </message>
    <message>
        <source>Leave the booth, with the manager&apos;s PIN</source>
        <translation>Quitter le stand, avec le code PIN du responsable</translation>
    </message>
    <message>
        <source>Lists, choices, booth</source>
        <translation>Listes, choix, stand</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Vault key</source>
        <translation>Clé Vault</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Clé marchand</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Go on without new keys (Esc)</source>
        <translation>Continuer sans nouvelles clés (Échap)</translation>
    </message>
    <message>
        <source>The payment service does not accept the keys. Type the right ones.</source>
        <translation>Le service de paiement n’accepte pas les clés. Saisissez les bonnes.</translation>
    </message>
    <message>
        <source>Start the till</source>
        <translation>Démarrer la caisse</translation>
    </message>
    <message>
        <source>The keys of this merchant are not in the system&apos;s keyring.</source>
        <translation>Les clés de ce marchand ne sont pas dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces clés</translation>
    </message>
    <message>
        <source>Once they are accepted, they are kept in the system&apos;s keyring; where there is none, in this till&apos;s memory until it is closed.</source>
        <translation>Une fois acceptées, elles sont gardées dans le trousseau du système&#xa0;; s’il n’y en a pas, dans la mémoire de cette caisse jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>The keys, please</source>
        <translation>Les clés, s’il vous plaît</translation>
    </message>
    <message>
        <source>They stay in this till&apos;s memory until it is closed, and are stored nowhere.</source>
        <translation>Elles restent dans la mémoire de cette caisse jusqu’à sa fermeture, et ne sont enregistrées nulle part.</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Type the merchant number first, in the step before this one.</source>
        <translation>Saisissez d’abord le numéro de marchand, à l’étape précédente.</translation>
    </message>
    <message>
        <source>The two keys</source>
        <translation>Les deux clés</translation>
    </message>
    <message>
        <source>You find both in the payment service&apos;s dashboard.</source>
        <translation>Vous les trouvez dans le tableau de bord du service de paiement.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>They work</source>
        <translation>Elles fonctionnent</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>In memory until the till is closed</source>
        <translation>En mémoire jusqu’à la fermeture de la caisse</translation>
    </message>
    <message>
        <source>Not connected yet: the till asks for the keys when it starts</source>
        <translation>Pas encore de connexion&#xa0;: la caisse demande les clés au démarrage</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Type new ones</source>
        <translation>En saisir d’autres</translation>
    </message>
    <message>
        <source>The keys are in the keyring.</source>
        <translation>Les clés sont dans le trousseau.</translation>
    </message>
    <message>
        <source>The keys stay in memory until the till is closed.</source>
        <translation>Les clés restent en mémoire jusqu’à la fermeture de la caisse.</translation>
    </message>
    <message>
        <source>Once they work, they are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Dès qu’elles fonctionnent, elles sont gardées dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, so that the till need not ask for the keys at each start.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le, pour que la caisse n’ait pas à demander les clés à chaque démarrage.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the keys would be safe. The till keeps them in memory and asks for them at each start.</source>
        <translation>Cet ordinateur n’a pas de trousseau où les clés seraient en sûreté. La caisse les garde en mémoire et les demande à chaque démarrage.</translation>
    </message>
</context>
<context>
    <name>KioskHead</name>
    <message>
        <source>Staff: hold for two seconds to leave</source>
        <translation>Personnel&#xa0;: maintenez deux secondes pour quitter</translation>
    </message>
</context>
<context>
    <name>LaterPages</name>
    <message>
        <source>Demo shop</source>
        <translation>Boutique démo</translation>
    </message>
</context>
<context>
    <name>LaterPanel</name>
    <message>
        <source>You find this page again in the settings. When a code is scanned that nobody knows, the till offers to add the product on the spot.</source>
        <translation>Vous retrouvez cette page dans les réglages. Quand un code inconnu est scanné, la caisse propose d’ajouter le produit sur-le-champ.</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price of a piece ({currency})</source>
        <translation>Prix à la pièce ({currency})</translation>
    </message>
    <message>
        <source>Note (stays in the shop)</source>
        <translation>Note (reste au magasin)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Why it is given away</source>
        <translation>Pourquoi c’est offert</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et aspect</translation>
    </message>
    <message>
        <source>How the till speaks and looks. You can change this at any time.</source>
        <translation>La langue et l’aspect de la caisse. Vous pouvez les changer à tout moment.</translation>
    </message>
    <message>
        <source>{language} · {colours} · letters {size} %</source>
        <translation>{language} · {colours} · texte {size}&#xa0;%</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
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
        <translation>Boutique démo</translation>
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
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>This computer&apos;s address</source>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Type another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>The till finds it anew at each start.</source>
        <translation>La caisse la retrouve à chaque démarrage.</translation>
    </message>
</context>
<context>
    <name>NowherePanel</name>
    <message>
        <source>The customer sees the payment service&apos;s own page, and no receipt of yours.</source>
        <translation>Le client voit la page du service de paiement, et pas de reçu de votre magasin.</translation>
    </message>
    <message>
        <source>The till shows that it is paid a few seconds later than with a page.</source>
        <translation>La caisse affiche le paiement quelques secondes plus tard qu’avec une page.</translation>
    </message>
    <message>
        <source>You can choose another way later, in the settings.</source>
        <translation>Vous pourrez choisir autrement plus tard, dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>from {amount}</source>
        <translation>dès {amount}</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation>avant {amount}</translation>
    </message>
</context>
<context>
    <name>OpenPayments</name>
    <message>
        <source>Open payments</source>
        <translation>Paiements en cours</translation>
    </message>
</context>
<context>
    <name>OwnAmountPage</name>
    <message>
        <source>Your donation</source>
        <translation>Votre don</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Give {amount}</source>
        <translation>Donner {amount}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
</context>
<context>
    <name>ParkPage</name>
    <message>
        <source>Park this cart</source>
        <translation>Mettre ce panier en attente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It waits on this till, also over a restart, until it is called back.</source>
        <translation>Il attend sur cette caisse, même après un redémarrage, jusqu’à sa reprise.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre en attente</translation>
    </message>
</context>
<context>
    <name>ParkedModel</name>
    <message>
        <source>Pieces: {count}</source>
        <translation>Pièces&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ParkedPage</name>
    <message>
        <source>Parked carts</source>
        <translation>Paniers en attente</translation>
    </message>
    <message>
        <source>Find a parked cart by its name</source>
        <translation>Chercher un panier en attente par son nom</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Throw the chosen cart away (Delete)</source>
        <translation>Supprimer le panier choisi (Suppr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring back what was thrown away (Ctrl+Z)</source>
        <translation>Rétablir ce qui a été supprimé (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No parked cart is called so.</source>
        <translation>Aucun panier en attente ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>Aucun panier en attente.</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>The code appears here.</source>
        <translation>Le code apparaît ici.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Open your phone&apos;s camera.</source>
        <translation>Ouvrez l’appareil photo du téléphone.</translation>
    </message>
    <message>
        <source>Point it at the code.</source>
        <translation>Dirigez-le vers le code.</translation>
    </message>
    <message>
        <source>Pay on your phone.</source>
        <translation>Payez sur votre téléphone.</translation>
    </message>
    <message>
        <source>You choose the amount on your phone</source>
        <translation>Vous choisissez le montant sur votre téléphone</translation>
    </message>
    <message>
        <source>Your donation</source>
        <translation>Votre don</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>The donor chooses</source>
        <translation>Le donateur choisit</translation>
    </message>
    <message>
        <source>The answer could not be saved on this computer; saving again. Note the code {code}, and do not charge again.</source>
        <translation>La réponse n’a pas pu être enregistrée sur cet ordinateur&#xa0;; nouvel essai en cours. Notez le code {code}, et n’encaissez pas à nouveau.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone shows an error. Not paid so far; check before charging again.</source>
        <translation>Le téléphone du client affiche une erreur. Non payé jusqu’ici&#xa0;; vérifiez avant d’encaisser à nouveau.</translation>
    </message>
    <message>
        <source>Waiting for the customer.</source>
        <translation>En attente du client.</translation>
    </message>
    <message>
        <source>No connection. Nothing was charged; trying again.</source>
        <translation>Pas de connexion. Rien n’a été débité&#xa0;; nouvel essai en cours.</translation>
    </message>
    <message>
        <source>The payment service is slow. Nothing was charged; trying again.</source>
        <translation>Le service de paiement est lent. Rien n’a été débité&#xa0;; nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Getting the payment ready…</source>
        <translation>Préparation du paiement…</translation>
    </message>
    <message>
        <source>No connection. Not confirmed yet; checking again.</source>
        <translation>Pas de connexion. Pas encore confirmé&#xa0;; la caisse revérifie.</translation>
    </message>
    <message>
        <source>The payment service is busy. Not confirmed yet; checking again.</source>
        <translation>Le service de paiement est occupé. Pas encore confirmé&#xa0;; la caisse revérifie.</translation>
    </message>
    <message>
        <source>The keys were not accepted. Not confirmed yet; checking again. A manager can type others in Settings, Set up again.</source>
        <translation>Les clés n’ont pas été acceptées. Pas encore confirmé&#xa0;; la caisse revérifie. Un responsable peut en saisir d’autres dans Réglages, Reconfigurer.</translation>
    </message>
    <message>
        <source>The payment service&apos;s address does not work. Not confirmed yet; checking again. A manager can set it in Settings, Connection.</source>
        <translation>L’adresse du service de paiement ne fonctionne pas. Pas encore confirmé&#xa0;; la caisse revérifie. Un responsable peut l’indiquer dans Réglages, Connexion.</translation>
    </message>
    <message>
        <source>The payment service does not say how this payment stands. Not confirmed yet; checking again.</source>
        <translation>Le service de paiement ne dit pas où en est ce paiement. Pas encore confirmé&#xa0;; la caisse revérifie.</translation>
    </message>
    <message>
        <source>No clear answer. Not confirmed yet; checking again.</source>
        <translation>Pas de réponse claire. Pas encore confirmé&#xa0;; la caisse revérifie.</translation>
    </message>
    <message>
        <source>Phone is back, confirming…</source>
        <translation>Téléphone de retour, confirmation…</translation>
    </message>
    <message>
        <source>The customer went back. Confirming…</source>
        <translation>Le client a quitté le paiement. Confirmation…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>tip {amount}</source>
        <translation>pourboire {amount}</translation>
    </message>
    <message>
        <source>round-up {amount}</source>
        <translation>arrondi {amount}</translation>
    </message>
    <message>
        <source>Includes {tax} tax and {shipping} shipping</source>
        <translation>Dont {tax} de taxes et {shipping} de livraison</translation>
    </message>
    <message>
        <source>Includes {tax} tax</source>
        <translation>Dont {tax} de taxes</translation>
    </message>
    <message>
        <source>Includes {shipping} shipping</source>
        <translation>Dont {shipping} de livraison</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>The code appears here.</source>
        <translation>Le code apparaît ici.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Ask the payment service at once</source>
        <translation>Interroger tout de suite le service de paiement</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the code away. The till keeps watching in case it was paid already.</source>
        <translation>Retirer le code. La caisse continue de vérifier, au cas où c’était déjà payé.</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Serve the next customer (Esc). This payment stays in the list of open ones.</source>
        <translation>Servir le client suivant (Échap). Ce paiement reste dans la liste des paiements en cours.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Scan with the phone&apos;s camera</source>
        <translation>À scanner avec le téléphone</translation>
    </message>
    <message>
        <source>Suggested donation</source>
        <translation>Don suggéré</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>Getting the payment ready…</source>
        <translation>Préparation du paiement…</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Votre magasin</translation>
    </message>
    <message>
        <source>On the customer&apos;s phone: {shop}, {amount}</source>
        <translation>Sur le téléphone du client&#xa0;: {shop}, {amount}</translation>
    </message>
</context>
<context>
    <name>PhoneTest</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>Commande pour le pare-feu</translation>
    </message>
    <message>
        <source>The port is another one at each start. Keep it, if you open it in a firewall.</source>
        <translation>Le port change à chaque démarrage. Gardez-le, si vous l’ouvrez dans un pare-feu.</translation>
    </message>
    <message>
        <source>Making a test code…</source>
        <translation>Préparation d’un code de test…</translation>
    </message>
    <message>
        <source>Test code to scan with any phone</source>
        <translation>Code de test à scanner avec n’importe quel téléphone</translation>
    </message>
    <message>
        <source>Scan this with any phone. Waiting…</source>
        <translation>Scannez ceci avec n’importe quel téléphone. En attente…</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>No phone yet? There is help below.</source>
        <translation>Pas encore de téléphone&#xa0;? L’aide est plus bas.</translation>
    </message>
    <message>
        <source>Keep port {port}</source>
        <translation>Garder le port {port}</translation>
    </message>
    <message>
        <source>If no phone comes</source>
        <translation>Si aucun téléphone ne vient</translation>
    </message>
    <message>
        <source>Is the phone on the same Wi-Fi as this computer? A guest network often keeps them apart, and mobile data does not reach it.</source>
        <translation>Le téléphone est-il sur le même Wi-Fi que cet ordinateur&#xa0;? Un réseau invité les sépare souvent, et les données mobiles ne l’atteignent pas.</translation>
    </message>
</context>
<context>
    <name>PhoneTimes</name>
    <message numerus="yes">
        <source>Scanned %Ln seconds after the code was shown.</source>
        <translation>
            <numerusform>Scanné %Ln seconde après l’affichage du code.</numerusform>
            <numerusform>Scanné %Ln secondes après l’affichage du code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln seconds to answer, which is slow.</source>
        <translation>
            <numerusform>La réponse a pris %Ln seconde, c’est lent.</numerusform>
            <numerusform>La réponse a pris %Ln secondes, c’est lent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonesStep</name>
    <message>
        <source>On the shop&apos;s Wi-Fi</source>
        <translation>Par le Wi-Fi du magasin</translation>
    </message>
    <message>
        <source>Phones come back to this computer. They must be on the same network.</source>
        <translation>Les téléphones reviennent vers cet ordinateur. Ils doivent être sur le même réseau.</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>Par Internet</translation>
    </message>
    <message>
        <source>To a return handler that you run on a server; any phone reaches it.</source>
        <translation>Vers une page de retour sur votre serveur&#xa0;; tout téléphone peut la joindre.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>The till finds out by asking. Nothing has to be reached from outside.</source>
        <translation>La caisse interroge le service de paiement. Rien n’a besoin d’être joignable de l’extérieur.</translation>
    </message>
    <message>
        <source>How phones come back</source>
        <translation>Retour des téléphones</translation>
    </message>
    <message>
        <source>After paying, the customer&apos;s phone opens a page that shows the receipt: where is it?</source>
        <translation>Après le paiement, le téléphone du client ouvre une page avec le reçu&#xa0;: où est-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Nowhere: the till finds out by asking.</source>
        <translation>Nulle part&#xa0;: la caisse interroge le service de paiement.</translation>
    </message>
    <message>
        <source>To {host}.</source>
        <translation>Vers {host}.</translation>
    </message>
    <message>
        <source>To this computer, over the shop&apos;s Wi-Fi; a phone tried it.</source>
        <translation>Vers cet ordinateur, par le Wi-Fi du magasin&#xa0;; essayé avec un téléphone.</translation>
    </message>
    <message>
        <source>To this computer, over the shop&apos;s Wi-Fi; not tried with a phone yet.</source>
        <translation>Vers cet ordinateur, par le Wi-Fi du magasin&#xa0;; pas encore essayé avec un téléphone.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln chiffre saisi</numerusform>
            <numerusform>%Ln chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>Vérification du code PIN</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>Code PIN du responsable</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>No PIN is set. Set one with: pos-app configure --manager-pin</source>
        <translation>Aucun code PIN n’est défini. Pour le définir&#xa0;: pos-app configure --manager-pin</translation>
    </message>
    <message>
        <source>Too many wrong PINs. It can be tried again in {time}.</source>
        <translation>Trop de codes PIN erronés. Nouvel essai possible dans {time}.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {count}.</source>
        <translation>Ce n’est pas le code PIN. Essais restants&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Tries left: {count}.</source>
        <translation>Essais restants&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Four to eight digits.</source>
        <translation>Quatre à huit chiffres.</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN à nouveau</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>Code PIN du responsable</translation>
    </message>
    <message>
        <source>A few digits that keep everyone but the manager out of the settings.</source>
        <translation>Quelques chiffres qui réservent les réglages au responsable.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>A PIN stands before the settings.</source>
        <translation>Un code PIN protège les réglages.</translation>
    </message>
    <message>
        <source>No PIN: everyone at this till can open the settings.</source>
        <translation>Pas de code PIN&#xa0;: tout le monde à cette caisse peut ouvrir les réglages.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Un code PIN est défini.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the second one again.</source>
        <translation>Les deux codes PIN sont différents. Saisissez à nouveau le second.</translation>
    </message>
    <message>
        <source>Four to eight digits. Without a PIN, leave both empty.</source>
        <translation>Quatre à huit chiffres. Sans code PIN, laissez les deux champs vides.</translation>
    </message>
    <message>
        <source>This PIN is easily guessed. It works all the same.</source>
        <translation>Ce code PIN est facile à deviner. Il fonctionne quand même.</translation>
    </message>
    <message>
        <source>The till asks for it before</source>
        <translation>La caisse le demande avant</translation>
    </message>
    <message>
        <source>the settings are opened</source>
        <translation>d’ouvrir les réglages</translation>
    </message>
    <message>
        <source>a backup is restored</source>
        <translation>de restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>somebody leaves the donation booth</source>
        <translation>de quitter le stand de dons</translation>
    </message>
</context>
<context>
    <name>ProductFile</name>
    <message>
        <source>Line {line}, {column}: {reason}</source>
        <translation>Ligne {line}, {column}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Le prix manque.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The product number (sku) is missing.</source>
        <translation>Le numéro d’article (sku) manque.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Un prix ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Cette colonne manque.</translation>
    </message>
    <message>
        <source>This column is there twice.</source>
        <translation>Cette colonne est là deux fois.</translation>
    </message>
    <message>
        <source>Write yes or no here, or nothing.</source>
        <translation>Écrivez ici yes (oui) ou no (non), ou rien.</translation>
    </message>
    <message>
        <source>This is not the plain name of a picture.</source>
        <translation>Ce n’est pas un simple nom d’image.</translation>
    </message>
    <message>
        <source>The picture&apos;s address does not begin with https://.</source>
        <translation>L’adresse de l’image ne commence pas par https://.</translation>
    </message>
    <message>
        <source>This line has more values than there are columns.</source>
        <translation>Cette ligne a plus de valeurs qu’il n’y a de colonnes.</translation>
    </message>
    <message>
        <source>There are no products in the file.</source>
        <translation>Il n’y a pas de produits dans le fichier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The first line does not name the columns.</source>
        <translation>La première ligne ne nomme pas les colonnes.</translation>
    </message>
    <message>
        <source>This line is too long. Is this a product file?</source>
        <translation>Cette ligne est trop longue. Est-ce un fichier de produits&#xa0;?</translation>
    </message>
    <message>
        <source>This line is not text. Save the table as CSV in UTF-8.</source>
        <translation>Cette ligne n’est pas du texte. Enregistrez le tableau en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the table as CSV in UTF-8.</source>
        <translation>Les lettres sont illisibles. Enregistrez le tableau en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Un guillemet est ouvert ici et jamais fermé.</translation>
    </message>
    <message>
        <source>A value is too long; perhaps a quotation mark is never closed.</source>
        <translation>Une valeur est trop longue&#xa0;; un guillemet n’est peut-être jamais fermé.</translation>
    </message>
    <message>
        <source>A quotation mark stands within a quoted value; write it twice.</source>
        <translation>Un guillemet se trouve dans une valeur entre guillemets&#xa0;; écrivez-le deux fois.</translation>
    </message>
    <message>
        <source>This is not a plain price, such as {0}.</source>
        <translation>Ce n’est pas un prix simple, comme {0}.</translation>
    </message>
    <message>
        <source>A price in {0} has no decimals.</source>
        <translation>Un prix en {0} n’a pas de décimales.</translation>
    </message>
    <message>
        <source>A price in {0} has at most {1} decimals.</source>
        <translation>Un prix en {0} a au plus {1} décimales.</translation>
    </message>
    <message>
        <source>The price is above {0}.</source>
        <translation>Le prix dépasse {0}.</translation>
    </message>
    <message>
        <source>Line {0} already has this product number (sku).</source>
        <translation>La ligne {0} a déjà ce numéro d’article (sku).</translation>
    </message>
    <message>
        <source>Line {0} already has this barcode.</source>
        <translation>La ligne {0} a déjà ce code-barres.</translation>
    </message>
    <message>
        <source>This is longer than {1} characters.</source>
        <translation>Cela dépasse {1} caractères.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Le fichier est illisible&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
</context>
<context>
    <name>ProductRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price ({currency})</source>
        <translation>Prix ({currency})</translation>
    </message>
    <message>
        <source>Barcode (optional)</source>
        <translation>Code-barres (facultatif)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>Indiquez un prix.</translation>
    </message>
    <message>
        <source>Another row has this barcode.</source>
        <translation>Une autre ligne a ce code-barres.</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>Ligne {number}&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>ProductSearch</name>
    <message>
        <source>Search products</source>
        <translation>Rechercher des produits</translation>
    </message>
    <message>
        <source>Scan something, or type its name</source>
        <translation>Scannez ou tapez un nom</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>ProductsStep</name>
    <message>
        <source>The products that are there</source>
        <translation>Les produits déjà là</translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>Vos produits</translation>
    </message>
    <message>
        <source>What you sell, to tap or scan. Amounts can be typed without any product.</source>
        <translation>Ce que vous vendez, à toucher ou à scanner. Un montant se saisit aussi sans produit.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln products</source>
        <translation>
            <numerusform>Prendre %Ln produit</numerusform>
            <numerusform>Prendre %Ln produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them…</source>
        <translation>Un instant, la caisse les prend…</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Rien n’a été pris.</translation>
    </message>
    <message>
        <source>The till cannot save them. Make room on the disk, and try again.</source>
        <translation>La caisse ne peut pas les enregistrer. Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>No product is there now.</source>
        <translation>Il n’y a plus de produit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are there.</source>
        <translation>
            <numerusform>Un produit est là.</numerusform>
            <numerusform>%Ln produits sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have prices in another currency and cannot be sold. Take them in again with new prices.</source>
        <translation>
            <numerusform>%Ln article a un prix dans une autre devise et ne peut pas être vendu. Reprenez-le avec un nouveau prix.</numerusform>
            <numerusform>%Ln articles ont des prix dans une autre devise et ne peuvent pas être vendus. Reprenez-les avec de nouveaux prix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type them in</source>
        <translation>Les saisir</translation>
    </message>
    <message>
        <source>For a few. Add more any time.</source>
        <translation>S’il y en a peu. À compléter à tout moment.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>A table saved as CSV.</source>
        <translation>Un tableau enregistré en CSV.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L’exemple</translation>
    </message>
    <message>
        <source>A small shop&apos;s, to try the till with.</source>
        <translation>Ceux d’un petit magasin, pour essayer la caisse.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Sell by typing amounts until then.</source>
        <translation>Vendez en saisissant des montants d’ici là.</translation>
    </message>
    <message>
        <source>Keep them, and add these</source>
        <translation>Les garder, et ajouter ceux-ci</translation>
    </message>
    <message>
        <source>Replace them all by these</source>
        <translation>Les remplacer tous par ceux-ci</translation>
    </message>
</context>
<context>
    <name>ProgramBroken</name>
    <message>
        <source>Something in the till broke; the log has it.</source>
        <translation>Quelque chose s’est cassé dans la caisse&#xa0;; le journal dit quoi.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Code to scan with the customer&apos;s phone</source>
        <translation>Code à scanner avec le téléphone du client</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Pas de code</translation>
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
        <translation>Quantité du prochain scan&#xa0;: {quantity}</translation>
    </message>
</context>
<context>
    <name>ReadProducts</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>There is no connection to the payment provider ({kind}).</source>
        <translation>Pas de connexion au service de paiement ({kind}).</translation>
    </message>
    <message>
        <source>The connection to the payment provider is closed.</source>
        <translation>La connexion au service de paiement est fermée.</translation>
    </message>
    <message>
        <source>The computer&apos;s proxy settings cannot work.</source>
        <translation>Les réglages de proxy de l’ordinateur ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>The payment provider asked to slow down.</source>
        <translation>Le service de paiement a demandé de ralentir.</translation>
    </message>
    <message>
        <source>The payment provider answered with an error ({code}).</source>
        <translation>Le service de paiement a répondu par une erreur ({code}).</translation>
    </message>
    <message>
        <source>The payment provider said that it did not work.</source>
        <translation>Le service de paiement a dit que cela n’a pas marché.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer is not JSON.</source>
        <translation>La réponse du service de paiement n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer makes no sense: {part}.</source>
        <translation>La réponse du service de paiement est incompréhensible&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer came packed.</source>
        <translation>La réponse du service de paiement est arrivée compressée.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer is far too long.</source>
        <translation>La réponse du service de paiement est bien trop longue.</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <translation>La réponse est incompréhensible.</translation>
    </message>
    <message>
        <source>The payment provider refused the sale.</source>
        <translation>Le service de paiement a refusé la vente.</translation>
    </message>
    <message>
        <source>The payment provider did not accept the keys.</source>
        <translation>Le service de paiement n’a pas accepté les clés.</translation>
    </message>
    <message>
        <source>The payment provider answers from another address: {host}</source>
        <translation>Le service de paiement répond d’une autre adresse&#xa0;: {host}</translation>
    </message>
    <message>
        <source>There is no checkout API at the address in the settings.</source>
        <translation>Il n’y a pas de service de paiement à l’adresse des réglages.</translation>
    </message>
    <message>
        <source>The opened checkout does not fit the sale: {detail}</source>
        <translation>Le paiement ouvert ne correspond pas à la vente&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The provider no longer offers this checkout ({code}).</source>
        <translation>Le service de paiement ne propose plus ce paiement ({code}).</translation>
    </message>
</context>
<context>
    <name>ReleaseWatch</name>
    <message>
        <source>A newer version of this till is there: {version}.</source>
        <translation>Une version plus récente de cette caisse est là&#xa0;: {version}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>Revenir à la sauvegarde du {when}&#xa0;?</translation>
    </message>
    <message>
        <source>No payment is lost: all that was sold since then is taken over, and open payments are watched on. Products, favourites and parked carts go back to how they were.</source>
        <translation>Aucun paiement n’est perdu&#xa0;: tout ce qui a été vendu depuis est repris, et les paiements en cours restent surveillés. Produits, favoris et paniers en attente redeviennent comme avant.</translation>
    </message>
    <message>
        <source>The journal of now is set aside in the till&apos;s folder. The till starts again.</source>
        <translation>Le journal actuel est mis de côté dans le dossier de la caisse. La caisse redémarre.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>{paid} was taken into the sale; {asked} was asked for. {receipt}</source>
        <translation>{paid} rattaché à la vente&#xa0;; {asked} était demandé. {receipt}</translation>
    </message>
    <message>
        <source>Taken into the sale</source>
        <translation>Rattaché à la vente</translation>
    </message>
    <message>
        <source>Refund noted</source>
        <translation>Remboursement noté</translation>
    </message>
    <message>
        <source>The refund is noted. The money goes back by the payment service&apos;s dashboard; the till itself moves none.</source>
        <translation>Le remboursement est noté. L’argent est rendu par le tableau de bord du service de paiement&#xa0;; la caisse elle-même n’en déplace pas.</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmé à la main</translation>
    </message>
    <message>
        <source>A person says that this was paid; the payment service has not said so. If it says otherwise, the till will ask again.</source>
        <translation>Une personne dit que c’est payé&#xa0;; le service de paiement ne l’a pas dit. S’il dit autre chose, la caisse demandera à nouveau.</translation>
    </message>
    <message>
        <source>Noted as not paid</source>
        <translation>Noté comme non payé</translation>
    </message>
    <message>
        <source>A person says that this was not paid. If the payment service says otherwise, the till will ask again.</source>
        <translation>Une personne dit que ce n’est pas payé. Si le service de paiement dit autre chose, la caisse demandera à nouveau.</translation>
    </message>
    <message>
        <source>Payment received, not saved</source>
        <translation>Paiement reçu, non enregistré</translation>
    </message>
    <message>
        <source>The till could not write it down; the disk may be full. It keeps trying. Note this reference: {reference}, and do not charge again.</source>
        <translation>La caisse n’a pas pu l’enregistrer&#xa0;; le disque est peut-être plein. Elle réessaie. Notez cette référence&#xa0;: {reference}, et n’encaissez pas à nouveau.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt} · {code}</source>
        <translation>Reçu {receipt} · {code}</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The customer cancelled. Nothing was charged. Show a new code if they change their mind.</source>
        <translation>Le client a annulé. Rien n’a été débité. Affichez un nouveau code s’il change d’avis.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The payment failed. Nothing was charged, as far as the payment service knows. Show a new code, or take another way to pay.</source>
        <translation>Le paiement a échoué. Rien n’a été débité, à la connaissance du service de paiement. Affichez un nouveau code, ou prenez un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>The customer did not pay in time. Nothing was charged so far; the till keeps checking. Show a new code if they still want to pay.</source>
        <translation>Le client n’a pas payé à temps. Rien n’a été débité jusqu’ici&#xa0;; la caisse continue de vérifier. Affichez un nouveau code s’il souhaite encore payer.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The code is no longer shown. Nothing was charged so far. If the customer paid at the last moment, the till will say so.</source>
        <translation>Le code n’est plus affiché. Rien n’a été débité jusqu’ici. Si le client a payé au dernier moment, la caisse le dira.</translation>
    </message>
    <message>
        <source>There was no payment to show. Nothing was charged. Try again.</source>
        <translation>Il n’y avait pas de paiement à afficher. Rien n’a été débité. Réessayez.</translation>
    </message>
    <message>
        <source>The payment service could not be reached. Nothing was charged. Try again when the connection is back.</source>
        <translation>Le service de paiement était injoignable. Rien n’a été débité. Réessayez quand la connexion sera revenue.</translation>
    </message>
    <message>
        <source>This was confirmed by hand, and now the payment service says that it was not paid. Check it in the payment service&apos;s dashboard, and decide again.</source>
        <translation>Ce paiement a été confirmé à la main, et le service de paiement dit maintenant qu’il n’est pas payé. Vérifiez dans son tableau de bord, et décidez à nouveau.</translation>
    </message>
    <message>
        <source>Paid after the time was up. The money has moved. Take it into the sale, or refund it in the payment service&apos;s dashboard.</source>
        <translation>Payé après l’heure limite. L’argent a été versé. Rattachez-le à la vente, ou remboursez-le dans le tableau de bord du service de paiement.</translation>
    </message>
    <message>
        <source>Paid after the code was taken away. The money has moved. Take it into the sale, or refund it in the payment service&apos;s dashboard.</source>
        <translation>Payé après le retrait du code. L’argent a été versé. Rattachez-le à la vente, ou remboursez-le dans le tableau de bord du service de paiement.</translation>
    </message>
    <message>
        <source>This sale was paid twice. The money has moved both times. Refund one of the two in the payment service&apos;s dashboard.</source>
        <translation>Cette vente a été payée deux fois. L’argent a été versé les deux fois. Remboursez l’un des deux paiements dans le tableau de bord du service de paiement.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this was paid. Check it in the payment service&apos;s dashboard before charging again.</source>
        <translation>Personne ne sait encore si c’est payé. Vérifiez dans le tableau de bord du service de paiement avant d’encaisser à nouveau.</translation>
    </message>
    <message>
        <source>Paid in another amount or currency than the {asked} asked for. The money has moved. Compare with the payment service&apos;s dashboard before handing over the goods.</source>
        <translation>Payé dans un autre montant ou une autre devise que les {asked} demandés. L’argent a été versé. Comparez avec le tableau de bord du service de paiement avant de remettre la marchandise.</translation>
    </message>
    <message>
        <source>{paid} was paid, and {asked} was asked for. The money has moved. Settle the difference, or refund it in the payment service&apos;s dashboard.</source>
        <translation>{paid} a été payé, et {asked} était demandé. L’argent a été versé. Réglez la différence, ou remboursez dans le tableau de bord du service de paiement.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Reçu {receipt}</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Start the next sale (Enter)</source>
        <translation>Commencer la vente suivante (Entrée)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show what happened to this payment, step by step</source>
        <translation>Afficher pas à pas ce qui est arrivé à ce paiement</translation>
    </message>
</context>
<context>
    <name>SaleFlow</name>
    <message>
        <source>{amount} · {code} is removed. Nothing was charged.</source>
        <translation>{amount} · {code} est retiré. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Show the code to the customer (Enter)</source>
        <translation>Afficher le code au client (Entrée)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Nothing to charge</source>
        <translation>Rien à encaisser</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>Encaisser {amount}</translation>
    </message>
    <message>
        <source>The cart comes to {amount}: there is nothing to charge.</source>
        <translation>Le total du panier est de {amount}&#xa0;: il n’y a rien à encaisser.</translation>
    </message>
</context>
<context>
    <name>ScanGuide</name>
    <message>
        <source>{code} was not added. Finish this first, then scan it.</source>
        <translation>{code} n’a pas été ajouté. Terminez d’abord ceci, puis scannez-le.</translation>
    </message>
    <message>
        <source>{code} was not added: the products are still being read. Scan it again.</source>
        <translation>{code} n’a pas été ajouté&#xa0;: les produits se chargent encore. Scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>{product} was not added: its label says nothing to pay for.</source>
        <translation>{product} n’a pas été ajouté&#xa0;: son étiquette n’indique rien à payer.</translation>
    </message>
    <message>
        <source>A new sale. The payment before it waits in the list (F6).</source>
        <translation>Une nouvelle vente. Le paiement précédent attend dans la liste (F6).</translation>
    </message>
    <message>
        <source>Added to the cart. What you typed is still under Donation (F4).</source>
        <translation>Ajouté au panier. Votre saisie est toujours sous Don (F4).</translation>
    </message>
    <message>
        <source>Added to the cart. What you typed is still under Amount (F2).</source>
        <translation>Ajouté au panier. Votre saisie est toujours sous Montant (F2).</translation>
    </message>
    <message>
        <source>No product has the code {code}. Nothing was added.</source>
        <translation>Aucun produit n’a le code {code}. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Add it ({key})</source>
        <translation>L’ajouter ({key})</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>Show which is which</source>
        <translation>Montrer lequel est lequel</translation>
    </message>
    <message>
        <source>On which display</source>
        <translation>Sur quel écran</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Langue des clients</translation>
    </message>
    <message>
        <source>Customers can change it for themselves.</source>
        <translation>Les clients peuvent la changer eux-mêmes.</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>A second display can show customers the cart, the price and the code.</source>
        <translation>Un deuxième écran peut montrer aux clients le panier, le prix et le code.</translation>
    </message>
    <message>
        <source>On the second display, whenever there is one.</source>
        <translation>Sur le deuxième écran, dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>In a window of its own.</source>
        <translation>Dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>No screen for customers.</source>
        <translation>Pas d’écran pour les clients.</translation>
    </message>
    <message>
        <source>Nothing is shown to customers but the code on the till&apos;s screen.</source>
        <translation>Les clients ne voient que le code sur l’écran de la caisse.</translation>
    </message>
    <message>
        <source>Customers see their screen on display {number}.</source>
        <translation>Les clients voient leur écran sur l’écran {number}.</translation>
    </message>
    <message>
        <source>The window opens with the till. Drag it where customers see it.</source>
        <translation>La fenêtre s’ouvre avec la caisse. Faites-la glisser là où les clients la voient.</translation>
    </message>
    <message>
        <source>There is one display. When you plug in a second one, customers see their screen there at once; until then, they look at the till&apos;s.</source>
        <translation>Il y a un seul écran. Dès que vous en branchez un deuxième, les clients y voient le leur&#xa0;; d’ici là, ils regardent celui de la caisse.</translation>
    </message>
    <message>
        <source>The displays show the same. Let your system extend them instead.</source>
        <translation>Les écrans affichent la même image. Réglez plutôt votre système pour les étendre.</translation>
    </message>
    <message>
        <source>The first that is free</source>
        <translation>Le premier qui est libre</translation>
    </message>
    <message>
        <source>On the second display</source>
        <translation>Deuxième écran</translation>
    </message>
    <message>
        <source>It turns to the customers by itself, as soon as it is plugged in.</source>
        <translation>Il passe aux clients de lui-même, dès qu’il est branché.</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Fenêtre à part</translation>
    </message>
    <message>
        <source>A window that you put where customers see it.</source>
        <translation>Une fenêtre que vous placez là où les clients la voient.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Customers look at the till&apos;s screen.</source>
        <translation>Les clients regardent l’écran de la caisse.</translation>
    </message>
    <message>
        <source>As this till</source>
        <translation>Comme cette caisse</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide: {key}</source>
        <translation>Masquer&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Show: {key}</source>
        <translation>Afficher&#xa0;: {key}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>As customers see it when they pay.</source>
        <translation>Tel que les clients le voient en payant.</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Numéro de marchand</translation>
    </message>
    <message>
        <source>From your contract with the payment service.</source>
        <translation>Dans votre contrat avec le service de paiement.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR.</source>
        <translation>Trois lettres, comme USD ou EUR.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nom de cette caisse</translation>
    </message>
    <message>
        <source>Receipts begin with</source>
        <translation>Les reçus commencent par</translation>
    </message>
    <message>
        <source>Another one for each till, such as A, B, C.</source>
        <translation>Différent pour chaque caisse, comme A, B, C.</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>Code PIN du responsable</translation>
    </message>
    <message>
        <source>4 to 8 digits, asked for before settings and by the booth.</source>
        <translation>4 à 8 chiffres, demandés avant les réglages et par le stand.</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aspect et son</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
        <source>From 100 to 200.</source>
        <translation>De 100 à 200.</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Sans animations</translation>
    </message>
    <message>
        <source>The shop&apos;s colour</source>
        <translation>Couleur du magasin</translation>
    </message>
    <message>
        <source>Such as #1D4ED8. Customers see it too. It is bent until it can be read.</source>
        <translation>Comme #1D4ED8. Les clients la voient aussi. Elle est ajustée pour rester lisible.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Volume of sounds</source>
        <translation>Volume des sons</translation>
    </message>
    <message>
        <source>From 0, for none, to 100.</source>
        <translation>De 0 (aucun son) à 100.</translation>
    </message>
    <message>
        <source>Where newer versions are announced</source>
        <translation>Où les nouvelles versions sont annoncées</translation>
    </message>
    <message>
        <source>The web address of a small file, read once a day. Empty: nobody is asked.</source>
        <translation>L’adresse web d’un petit fichier, lu une fois par jour. Vide&#xa0;: la caisse ne demande rien.</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Ask for a tip</source>
        <translation>Demander un pourboire</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>On the customer&apos;s screen</source>
        <translation>Sur l’écran client</translation>
    </message>
    <message>
        <source>Tips to choose from, in per cent</source>
        <translation>Pourboires proposés, en pour cent</translation>
    </message>
    <message>
        <source>One to four numbers, such as 10 15 20.</source>
        <translation>Un à quatre nombres, comme 10 15 20.</translation>
    </message>
    <message>
        <source>Offer to round up for a good cause</source>
        <translation>Proposer l’arrondi pour une bonne cause</translation>
    </message>
    <message>
        <source>The good cause</source>
        <translation>La bonne cause</translation>
    </message>
    <message>
        <source>Whom the rounding up is for.</source>
        <translation>À qui profite l’arrondi.</translation>
    </message>
    <message>
        <source>Donations to choose from</source>
        <translation>Dons proposés</translation>
    </message>
    <message>
        <source>Up to four amounts, such as 5 10 20 50.</source>
        <translation>Jusqu’à quatre montants, comme 5 10 20 50.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scanner writes before a code</source>
        <translation>Le scanner écrit avant un code</translation>
    </message>
    <message>
        <source>Empty for most scanners.</source>
        <translation>Vide pour la plupart des scanners.</translation>
    </message>
    <message>
        <source>Scanner writes after a code</source>
        <translation>Le scanner écrit après un code</translation>
    </message>
    <message>
        <source>Besides Enter or Tab. Empty for most scanners.</source>
        <translation>En plus de Entrée ou Tab. Vide pour la plupart des scanners.</translation>
    </message>
    <message>
        <source>Codes that begin with 2</source>
        <translation>Codes qui commencent par 2</translation>
    </message>
    <message>
        <source>Labels printed by a scale.</source>
        <translation>Étiquettes imprimées par une balance.</translation>
    </message>
    <message>
        <source>Are codes like any other</source>
        <translation>Sont des codes ordinaires</translation>
    </message>
    <message>
        <source>Hold the price</source>
        <translation>Contiennent le prix</translation>
    </message>
    <message>
        <source>Hold the weight</source>
        <translation>Contiennent le poids</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>On the second display</source>
        <translation>Deuxième écran</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Fenêtre à part</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Langue des clients</translation>
    </message>
    <message>
        <source>Customers can change it for themselves.</source>
        <translation>Les clients peuvent la changer eux-mêmes.</translation>
    </message>
    <message>
        <source>As this till</source>
        <translation>Comme cette caisse</translation>
    </message>
    <message>
        <source>Picture while idle</source>
        <translation>Image au repos</translation>
    </message>
    <message>
        <source>How far away phones are held, in centimetres</source>
        <translation>Distance des téléphones, en centimètres</translation>
    </message>
    <message>
        <source>The code is drawn as large as that needs.</source>
        <translation>Le code s’affiche assez grand pour cette distance.</translation>
    </message>
    <message>
        <source>Donation booth</source>
        <translation>Stand de dons</translation>
    </message>
    <message>
        <source>What is collected for</source>
        <translation>Objet de la collecte</translation>
    </message>
    <message>
        <source>A sentence about it</source>
        <translation>Une phrase à ce sujet</translation>
    </message>
    <message>
        <source>Picture of it</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Zero for none.</source>
        <translation>Zéro pour aucun.</translation>
    </message>
    <message>
        <source>Collected elsewhere</source>
        <translation>Collecté ailleurs</translation>
    </message>
    <message>
        <source>Counts towards the goal.</source>
        <translation>Compte pour l’objectif.</translation>
    </message>
    <message>
        <source>Back to the start after so many seconds</source>
        <translation>Retour au début après ce nombre de secondes</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Address of the payment service</source>
        <translation>Adresse du service de paiement</translation>
    </message>
    <message>
        <source>Phones come back to the till</source>
        <translation>Les téléphones reviennent vers la caisse</translation>
    </message>
    <message>
        <source>Off: customers stay on the payment service&apos;s own page.</source>
        <translation>Désactivé&#xa0;: les clients restent sur la page du service de paiement.</translation>
    </message>
    <message>
        <source>This till&apos;s address for phones</source>
        <translation>Adresse de cette caisse pour les téléphones</translation>
    </message>
    <message>
        <source>Empty: the till finds it by itself.</source>
        <translation>Vide&#xa0;: la caisse la trouve d’elle-même.</translation>
    </message>
    <message>
        <source>Port for phones</source>
        <translation>Port pour les téléphones</translation>
    </message>
    <message>
        <source>0 for any that is free.</source>
        <translation>0 pour un port libre quelconque.</translation>
    </message>
    <message>
        <source>Hosted return handler</source>
        <translation>Page de retour hébergée</translation>
    </message>
    <message>
        <source>Its web address, if phones come back elsewhere.</source>
        <translation>Son adresse web, si les téléphones reviennent ailleurs.</translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <source>Settings are for the manager.</source>
        <translation>Les réglages sont réservés au responsable.</translation>
    </message>
    <message>
        <source>The demo forgets what is changed here when it is closed.</source>
        <translation>La démo oublie à la fermeture ce qui est changé ici.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Aucun réglage ne correspond. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>Retour à la caisse (Échap)</translation>
    </message>
    <message>
        <source>Check the till</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Reconfigurer…</translation>
    </message>
</context>
<context>
    <name>SetupFirewall</name>
    <message>
        <source>The firewall ufw is on. This lets phones in, typed in a terminal:</source>
        <translation>Le pare-feu ufw est actif. Ceci laisse entrer les téléphones, à saisir dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>The firewall is on. This lets phones in, typed in a terminal:</source>
        <translation>Le pare-feu est actif. Ceci laisse entrer les téléphones, à saisir dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Windows asks once whether others may reach the till: allow it for private networks. If it never asked, type this as administrator:</source>
        <translation>Windows demande une fois si d’autres peuvent joindre la caisse&#xa0;: autorisez-le pour les réseaux privés. S’il ne l’a jamais demandé, saisissez ceci en tant qu’administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>A firewall may be in the way. This lets phones in:</source>
        <translation>Un pare-feu bloque peut-être. Ceci laisse entrer les téléphones&#xa0;:</translation>
    </message>
    <message>
        <source>Open Windows Security, Firewall, Allow an app, and tick this till for private networks.</source>
        <translation>Ouvrez Sécurité Windows, Pare-feu, Autoriser une application, et cochez cette caisse pour les réseaux privés.</translation>
    </message>
    <message>
        <source>Open System Settings, Network, Firewall, Options, and allow incoming connections for this till.</source>
        <translation>Ouvrez Réglages Système, Réseau, Coupe-feu, Options, et autorisez les connexions entrantes pour cette caisse.</translation>
    </message>
    <message>
        <source>If this computer has a firewall, it must let phones in on port {port}.</source>
        <translation>Si cet ordinateur a un pare-feu, celui-ci doit laisser entrer les téléphones par le port {port}.</translation>
    </message>
</context>
<context>
    <name>SetupPhones</name>
    <message>
        <source>An Android phone opened the page.</source>
        <translation>Un téléphone Android a ouvert la page.</translation>
    </message>
    <message>
        <source>An iPhone opened the page.</source>
        <translation>Un iPhone a ouvert la page.</translation>
    </message>
    <message>
        <source>A phone opened the page.</source>
        <translation>Un téléphone a ouvert la page.</translation>
    </message>
    <message>
        <source>The till answered at once.</source>
        <translation>La caisse a répondu aussitôt.</translation>
    </message>
    <message>
        <source>The till answered in less than a second.</source>
        <translation>La caisse a répondu en moins d’une seconde.</translation>
    </message>
    <message>
        <source>This computer is on no network, so phones cannot reach it. Join the shop&apos;s Wi-Fi or plug the cable in.</source>
        <translation>Cet ordinateur n’est sur aucun réseau, et les téléphones ne peuvent pas le joindre. Rejoignez le Wi-Fi du magasin ou branchez le câble.</translation>
    </message>
    <message>
        <source>Another program uses this port. The till took another one, and phones find it by the code.</source>
        <translation>Un autre programme utilise ce port. La caisse en a pris un autre, et les téléphones le trouvent par le code.</translation>
    </message>
    <message>
        <source>This computer has no address that a test page could have.</source>
        <translation>Cet ordinateur n’a pas d’adresse pour une page de test.</translation>
    </message>
    <message>
        <source>This computer does not have the address {address}. Choose another one.</source>
        <translation>Cet ordinateur n’a pas l’adresse {address}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The test page could not be opened. Try again, or choose another port.</source>
        <translation>La page de test n’a pas pu être ouverte. Réessayez, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>It answers, and knows this till.</source>
        <translation>Elle répond, et connaît cette caisse.</translation>
    </message>
    <message>
        <source>It answers, but does not take this key.</source>
        <translation>Elle répond, mais n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>Print the key again with the command above, and paste it.</source>
        <translation>Affichez à nouveau la clé avec la commande ci-dessus, et collez-la.</translation>
    </message>
    <message>
        <source>Something else is at this address.</source>
        <translation>Il y a autre chose à cette adresse.</translation>
    </message>
    <message>
        <source>Compare the address with the one the handler was given.</source>
        <translation>Comparez l’adresse avec celle donnée à la page de retour.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Personne ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address, whether this computer is online, and whether the handler runs.</source>
        <translation>Vérifiez l’adresse, si cet ordinateur est en ligne, et si la page de retour fonctionne.</translation>
    </message>
    <message>
        <source>The address cannot prove that it is itself.</source>
        <translation>L’adresse ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>Its certificate is wrong or out of date. Ask who runs it; the till says nothing to a stranger.</source>
        <translation>Son certificat est faux ou périmé. Demandez à la personne qui la gère&#xa0;; la caisse ne dit rien à un inconnu.</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et aspect</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Votre magasin</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Customers&apos; phones</source>
        <translation>Téléphones des clients</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>Code PIN du responsable</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Set up the till</source>
        <translation>Configurer la caisse</translation>
    </message>
    <message>
        <source>The till is being set up. Going on is for the manager.</source>
        <translation>La caisse est en cours de configuration. Seul le responsable peut continuer.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>“{name}” is a favourite now.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant un favori.</translation>
    </message>
    <message>
        <source>“{name}” is no favourite any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus un favori.</translation>
    </message>
    <message>
        <source>The products are still being read. Try again in a moment.</source>
        <translation>Les produits se chargent encore. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Scan or choose what there are so many of.</source>
        <translation>Scannez ou choisissez le produit à compter.</translation>
    </message>
    <message>
        <source>Several products fit. Choose one, or type more.</source>
        <translation>Plusieurs produits correspondent. Choisissez-en un, ou précisez.</translation>
    </message>
    <message>
        <source>No product has the code or name “{text}”. Nothing was added.</source>
        <translation>Aucun produit n’a le code ou le nom «&#xa0;{text}&#xa0;». Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Getting the products…</source>
        <translation>Chargement des produits…</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>Rien ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing here is of this brand.</source>
        <translation>Rien ici n’est de cette marque.</translation>
    </message>
    <message>
        <source>There are no products yet. A manager can take them in from a file.</source>
        <translation>Il n’y a pas encore de produits. Un responsable peut les importer d’un fichier.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Name of the shop</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>As customers see it when they pay.</source>
        <translation>Tel que les clients le voient en payant.</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Numéro de marchand</translation>
    </message>
    <message>
        <source>From your contract with the payment service.</source>
        <translation>Dans votre contrat avec le service de paiement.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Letters of the currency</source>
        <translation>Lettres de la devise</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR.</source>
        <translation>Trois lettres, comme USD ou EUR.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nom de cette caisse</translation>
    </message>
    <message>
        <source>Such as Till 1, or Terrace.</source>
        <translation>Comme Caisse 1, ou Terrasse.</translation>
    </message>
    <message>
        <source>Receipts begin with</source>
        <translation>Les reçus commencent par</translation>
    </message>
    <message>
        <source>Another one for each till, such as A, B, C.</source>
        <translation>Différent pour chaque caisse, comme A, B, C.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Votre magasin</translation>
    </message>
    <message>
        <source>Your customers see the name of the shop on their phones.</source>
        <translation>Vos clients voient le nom du magasin sur leur téléphone.</translation>
    </message>
    <message>
        <source>No merchant number yet</source>
        <translation>Pas encore de numéro de marchand</translation>
    </message>
    <message>
        <source>{shop} · merchant number {number} · {currency}</source>
        <translation>{shop} · numéro de marchand {number} · {currency}</translation>
    </message>
    <message>
        <source>Another currency…</source>
        <translation>Autre devise…</translation>
    </message>
    <message>
        <source>As your customers see it</source>
        <translation>Vu par vos clients</translation>
    </message>
    <message>
        <source>A merchant number has no blanks and is no address. Look again.</source>
        <translation>Un numéro de marchand n’a pas d’espaces et n’est pas une adresse. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>Give this till a name.</source>
        <translation>Donnez un nom à cette caisse.</translation>
    </message>
</context>
<context>
    <name>SomethingPage</name>
    <message>
        <source>Other item</source>
        <translation>Autre article</translation>
    </message>
    <message>
        <source>Price ({currency})</source>
        <translation>Prix ({currency})</translation>
    </message>
    <message>
        <source>Name (the customer reads it)</source>
        <translation>Nom (lu par le client)</translation>
    </message>
    <message>
        <source>Add to the cart</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>For goods without a code. It is not kept in the catalogue.</source>
        <translation>Pour un article sans code. Il n’est pas gardé au catalogue.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A donation helps. Thank you.</source>
        <translation>Un don aide. Merci.</translation>
    </message>
    <message>
        <source>How much would you like to give?</source>
        <translation>Combien souhaitez-vous donner&#xa0;?</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Choose on your phone</source>
        <translation>Choisir sur le téléphone</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Demo: no real money moves.</source>
        <translation>Démo&#xa0;: aucun argent réel ne circule.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Keys refused</source>
        <translation>Clés refusées</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>The till could not start.</source>
        <translation>La caisse n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>No connection to the payment service; trying again by itself.</source>
        <translation>Pas de connexion au service de paiement&#xa0;; la caisse réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>The payment service can be reached.</source>
        <translation>Le service de paiement est joignable.</translation>
    </message>
    <message>
        <source>The connection shows with the first payment.</source>
        <translation>La connexion se verra au premier paiement.</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>Aucun paiement en cours.</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Check the till (F12)</source>
        <translation>Diagnostic de la caisse (F12)</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Retour à la caisse</translation>
    </message>
    <message>
        <source>{number} of {all}: {step}</source>
        <translation>{number} sur {all}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, terminé</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Set up the till</source>
        <translation>Configurer la caisse</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Retour à la caisse</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, terminé</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>J’ai besoin de temps</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ready to sell</source>
        <translation>Prêt à vendre</translation>
    </message>
    <message>
        <source>Ready to try it</source>
        <translation>Prêt pour l’essai</translation>
    </message>
    <message>
        <source>Look it over. Everything can be changed later in the settings.</source>
        <translation>Vérifiez tout. Vous pourrez tout changer plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>The till starts as a demo: no real money moves. You can connect your shop later.</source>
        <translation>La caisse démarre en démo&#xa0;: aucun argent réel ne circule. Vous pourrez connecter votre magasin plus tard.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Commencer à vendre</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Démarrer la démo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change: {step}</source>
        <translation>Changer&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Fichiers du rapport</translation>
    </message>
    <message>
        <source>Payments to tell about</source>
        <translation>Paiements à mentionner</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Préparation du rapport…</translation>
    </message>
    <message>
        <source>This is all that is saved. Keys, codes and customers&apos; data are not in it. Nothing is sent: you choose where it goes.</source>
        <translation>C’est tout ce qui est enregistré. Ni clés, ni codes, ni données des clients. Rien n’est envoyé&#xa0;: vous choisissez où il va.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Without saving anything (Esc)</source>
        <translation>Sans rien enregistrer (Échap)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Add what happened to a payment</source>
        <translation>Ajouter l’historique d’un paiement</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Minus {amount}. Total {total}.</source>
        <translation>Moins {amount}. Total {total}.</translation>
    </message>
    <message>
        <source>Plus {amount}. Total {total}.</source>
        <translation>Plus {amount}. Total {total}.</translation>
    </message>
    <message>
        <source>One side of × is a whole number from 1 to {most}.</source>
        <translation>Un côté de × est un nombre entier de 1 à {most}.</translation>
    </message>
    <message>
        <source>A tape has {count} lines at most.</source>
        <translation>Une bande a {count} lignes au maximum.</translation>
    </message>
    <message>
        <source>One × in a line. Press + or − first.</source>
        <translation>Un seul × par ligne. Appuyez d’abord sur + ou −.</translation>
    </message>
    <message>
        <source>Type what comes after ×, or take it back.</source>
        <translation>Saisissez ce qui vient après ×, ou effacez-le.</translation>
    </message>
</context>
<context>
    <name>TapeView</name>
    <message>
        <source>Tape</source>
        <translation>Bande de calcul</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Till 1</source>
        <translation>Caisse 1</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Your tip</source>
        <translation>Votre pourboire</translation>
    </message>
    <message>
        <source>Add {amount}</source>
        <translation>Ajouter {amount}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Would you like to add a tip?</source>
        <translation>Souhaitez-vous laisser un pourboire&#xa0;?</translation>
    </message>
    <message>
        <source>Round up for {cause}?</source>
        <translation>Arrondir pour {cause}&#xa0;?</translation>
    </message>
    <message>
        <source>Round up for a good cause?</source>
        <translation>Arrondir pour une bonne cause&#xa0;?</translation>
    </message>
    <message>
        <source>Your purchase: {amount}</source>
        <translation>Votre achat&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Sans pourboire</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Round up by {amount} for {cause}</source>
        <translation>Arrondir de {amount} pour {cause}</translation>
    </message>
    <message>
        <source>Round up by {amount}</source>
        <translation>Arrondir de {amount}</translation>
    </message>
    <message>
        <source>Continue with {amount}</source>
        <translation>Continuer avec {amount}</translation>
    </message>
</context>
<context>
    <name>TipDesk</name>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>Arrondi</translation>
    </message>
</context>
<context>
    <name>TipPage</name>
    <message>
        <source>Back to the sale</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Nothing is charged yet (Esc)</source>
        <translation>Rien n’est encore débité (Échap)</translation>
    </message>
</context>
<context>
    <name>TipWaitingPage</name>
    <message>
        <source>The customer is choosing a tip</source>
        <translation>Le client choisit un pourboire</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Charge without a tip</source>
        <translation>Encaisser sans pourboire</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Nothing is charged yet (Esc)</source>
        <translation>Rien n’est encore débité (Échap)</translation>
    </message>
    <message>
        <source>Purchase: {amount}. The code comes after it.</source>
        <translation>Achat&#xa0;: {amount}. Le code vient ensuite.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{title}: {amount} · {code}</source>
        <translation>{title}&#xa0;: {amount} · {code}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open payments</source>
        <translation>
            <numerusform>%Ln paiement en cours</numerusform>
            <numerusform>%Ln paiements en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>show the list</source>
        <translation>afficher la liste</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Boutique démo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>{mode} ({key})</source>
        <translation>{mode} ({key})</translation>
    </message>
    <message>
        <source>Show the open payments (F6)</source>
        <translation>Afficher les paiements en cours (F6)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings (F8)</source>
        <translation>Réglages (F8)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every key (F1)</source>
        <translation>Toutes les touches (F1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened</source>
        <translation>
            <numerusform>%Ln non ouvert</numerusform>
            <numerusform>%Ln non ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paid late</source>
        <translation>payé en retard</translation>
    </message>
    <message>
        <source>paid after it was taken away</source>
        <translation>payé après le retrait</translation>
    </message>
    <message>
        <source>paid twice</source>
        <translation>payé deux fois</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>autre montant</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>non résolu</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Paiements en cours</translation>
    </message>
    <message>
        <source>One that was not opened goes with its cross, or Delete</source>
        <translation>Un paiement non ouvert s’enlève avec sa croix, ou Suppr</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Fermer la liste (Échap)</translation>
    </message>
    <message>
        <source>Nothing is open. A payment that you leave for the next customer waits here.</source>
        <translation>Rien en cours. Un paiement que vous laissez pour servir le client suivant attend ici.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Connexion à {host}…</translation>
    </message>
    <message>
        <source>No customer sees this, and no money moves.</source>
        <translation>Aucun client ne le voit, et aucun argent ne circule.</translation>
    </message>
</context>
<context>
    <name>UnknownCodePage</name>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation>Catégorie (facultatif)</translation>
    </message>
    <message>
        <source>Save and add to the cart</source>
        <translation>Enregistrer et ajouter au panier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Price of a kilogram</source>
        <translation>Prix au kilogramme</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>{price} ({currency})</source>
        <translation>{price} ({currency})</translation>
    </message>
    <message>
        <source>Give it a code.</source>
        <translation>Indiquez un code.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>Indiquez un prix.</translation>
    </message>
    <message>
        <source>{product} has this code already.</source>
        <translation>{product} a déjà ce code.</translation>
    </message>
    <message>
        <source>No product had this code. What you save here is found from now on.</source>
        <translation>Aucun produit n’avait ce code. Ce que vous enregistrez ici sera trouvé désormais.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>The payment service does not accept the keys. No payment can be opened or confirmed until the right ones are typed.</source>
        <translation>Le service de paiement n’accepte pas les clés. Aucun paiement ne peut être ouvert ni confirmé avant la saisie des bonnes.</translation>
    </message>
    <message>
        <source>Type the keys</source>
        <translation>Saisir les clés</translation>
    </message>
    <message>
        <source>The keys are in use. Open payments are checked now.</source>
        <translation>Les clés sont utilisées. Les paiements en cours sont vérifiés.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>With the products of a coffee shop and a pretend payment service. No real money moves.</source>
        <translation>Avec les produits d’un café et un service de paiement simulé. Aucun argent réel ne circule.</translation>
    </message>
    <message>
        <source>Connect my shop</source>
        <translation>Connecter mon magasin</translation>
    </message>
    <message>
        <source>Takes real payments for your shop. About five minutes.</source>
        <translation>Encaisse de vrais paiements pour votre magasin. Environ cinq minutes.</translation>
    </message>
    <message>
        <source>Ready at once</source>
        <translation>Prêt tout de suite</translation>
    </message>
    <message>
        <source>Pay with your own phone and a test card</source>
        <translation>Payez avec votre téléphone et une carte de test</translation>
    </message>
    <message>
        <source>Connect your shop whenever you like</source>
        <translation>Connectez votre magasin quand vous voulez</translation>
    </message>
    <message>
        <source>Have your merchant number at hand, from your contract</source>
        <translation>Ayez à portée de main votre numéro de marchand, dans votre contrat</translation>
    </message>
    <message>
        <source>And the two keys from the payment service&apos;s dashboard</source>
        <translation>Et les deux clés du tableau de bord du service de paiement</translation>
    </message>
    <message>
        <source>This till already sells for {shop}.</source>
        <translation>Cette caisse vend déjà pour {shop}.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>You can try everything first and connect your shop later.</source>
        <translation>Vous pouvez d’abord tout essayer et connecter votre magasin plus tard.</translation>
    </message>
    <message>
        <source>Try it: no real money moves</source>
        <translation>Essayer&#xa0;: aucun argent réel ne circule</translation>
    </message>
</context>
<context>
    <name>WindowKeeper</name>
    <message>
        <source>The code on the customer&apos;s screen could not be read back. Let the customer scan the one on this screen.</source>
        <translation>Le code sur l’écran client n’a pas pu être relu. Faites scanner celui de cet écran au client.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen had a problem and is off until the next start. Sales go on without it.</source>
        <translation>L’écran client a eu un problème et reste éteint jusqu’au prochain démarrage. Les ventes continuent sans lui.</translation>
    </message>
</context>
<context>
    <name>_Breakdown</name>
    <message>
        <source>Change the discount</source>
        <translation>Changer la remise</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount ({discount})</source>
        <translation>Remise ({discount})</translation>
    </message>
    <message>
        <source>Subtotal {subtotal}, {discount} {amount}</source>
        <translation>Sous-total {subtotal}, {discount} {amount}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
</TS>
