"""The payment page's words in each of its languages."""

# ruff: noqa: RUF001  # dashes and apostrophes as each language prints them

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One language; `{amount}`, `{shop}`, `{time}` and the like are filled in by the page."""

    title: str
    test_mark: str
    total: str
    subtotal: str
    tax: str
    shipping: str
    more_items: str
    original_price: str
    donation_title: str
    donation_hint: str
    donation_amount: str
    own_amount: str
    card_title: str
    number: str
    expiry: str
    cvc: str
    name: str
    email: str
    optional: str
    test_cards: str
    test_hint: str
    test_pays: str
    test_declined: str
    test_breaks: str
    pay: str
    donate: str
    donate_own: str
    cancel: str
    open_until: str
    declined: str
    check_fields: str
    wrong_number: str
    wrong_expiry: str
    wrong_cvc: str
    wrong_email: str
    amount_missing: str
    amount_not_number: str
    amount_zero: str
    amount_too_fine: str
    amount_too_large: str
    gone_title: str
    gone: str


_ENGLISH = Words(
    title="Pay {shop}",
    test_mark="TEST – no real money",
    total="Total",
    subtotal="Subtotal",
    tax="Tax",
    shipping="Shipping",
    more_items="Show {count} more",
    original_price="Original price",
    donation_title="Give to {shop}",
    donation_hint="Thank you. Choose what you would like to give.",
    donation_amount="Your donation",
    own_amount="Other amount",
    card_title="Pay by card",
    number="Card number",
    expiry="Expiry",
    cvc="Security code",
    name="Name on card",
    email="E-mail",
    optional="optional",
    test_cards="Test cards",
    test_hint="For a test payment: 4242 4242 4242 4242, any future date, any code.",
    test_pays="pays",
    test_declined="is declined",
    test_breaks="breaks the system",
    pay="Pay {amount}",
    donate="Donate {amount}",
    donate_own="Donate",
    cancel="Cancel and go back",
    open_until="This page is open until {time}.",
    declined="Your card was declined. You have not been charged. You can try again or use "
    "another card.",
    check_fields="Nothing has been charged. Please check the marked fields.",
    wrong_number="Check the card number.",
    wrong_expiry="Type a date that is not over, like 09/29.",
    wrong_cvc="Type the 3 or 4 digits of the code.",
    wrong_email="Check the e-mail address, or leave it empty.",
    amount_missing="Type an amount.",
    amount_not_number="Type the amount in digits, like {example}.",
    amount_zero="Type an amount above zero.",
    amount_too_fine="Type an amount like {example}.",
    amount_too_large="The most that can be given is {most}.",
    gone_title="This payment page does not exist",
    gone="Nothing was charged here. Please ask in the shop for a new code.",
)

_GERMAN = Words(
    title="Zahlung an {shop}",
    test_mark="TEST – kein echtes Geld",
    total="Gesamtbetrag",
    subtotal="Zwischensumme",
    tax="Steuern",
    shipping="Versand",
    more_items="{count} weitere anzeigen",
    original_price="Ursprünglicher Preis",
    donation_title="Spende an {shop}",
    donation_hint="Vielen Dank. Wählen Sie, wie viel Sie geben möchten.",
    donation_amount="Ihre Spende",
    own_amount="Anderer Betrag",
    card_title="Mit Karte zahlen",
    number="Kartennummer",
    expiry="Gültig bis",
    cvc="Prüfziffer",
    name="Name auf der Karte",
    email="E-Mail",
    optional="freiwillig",
    test_cards="Testkarten",
    test_hint="Für eine Testzahlung: 4242 4242 4242 4242, beliebiges künftiges Datum, "
    "beliebige Prüfziffer.",
    test_pays="zahlt",
    test_declined="wird abgelehnt",
    test_breaks="löst einen Systemfehler aus",
    pay="{amount} zahlen",
    donate="{amount} spenden",
    donate_own="Spenden",
    cancel="Abbrechen und zurück",
    open_until="Diese Seite ist bis {time} offen.",
    declined="Ihre Karte wurde abgelehnt. Es wurde nichts abgebucht. Sie können es noch einmal "
    "oder mit einer anderen Karte versuchen.",
    check_fields="Es wurde nichts abgebucht. Bitte prüfen Sie die markierten Felder.",
    wrong_number="Bitte prüfen Sie die Kartennummer.",
    wrong_expiry="Bitte ein Datum angeben, das nicht vorbei ist, etwa 09/29.",
    wrong_cvc="Bitte die 3 oder 4 Ziffern angeben.",
    wrong_email="Bitte prüfen Sie die E-Mail-Adresse, oder lassen Sie das Feld leer.",
    amount_missing="Bitte einen Betrag angeben.",
    amount_not_number="Bitte den Betrag in Ziffern angeben, etwa {example}.",
    amount_zero="Bitte einen Betrag über null angeben.",
    amount_too_fine="Bitte einen Betrag wie {example} angeben.",
    amount_too_large="Höchstens {most} sind möglich.",
    gone_title="Diese Zahlungsseite gibt es nicht",
    gone="Hier wurde nichts abgebucht. Bitte fragen Sie im Geschäft nach einem neuen Code.",
)

_SPANISH = Words(
    title="Pagar a {shop}",
    test_mark="PRUEBA – sin dinero real",
    total="Total",
    subtotal="Subtotal",
    tax="Impuestos",
    shipping="Envío",
    more_items="Ver {count} más",
    original_price="Precio original",
    donation_title="Donar a {shop}",
    donation_hint="Gracias. Elija cuánto quiere dar.",
    donation_amount="Su donación",
    own_amount="Otro importe",
    card_title="Pagar con tarjeta",
    number="Número de tarjeta",
    expiry="Válida hasta",
    cvc="Código de seguridad",
    name="Nombre en la tarjeta",
    email="Correo electrónico",
    optional="opcional",
    test_cards="Tarjetas de prueba",
    test_hint="Para un pago de prueba: 4242 4242 4242 4242, cualquier fecha futura, "
    "cualquier código.",
    test_pays="paga",
    test_declined="es rechazada",
    test_breaks="provoca un error del sistema",
    pay="Pagar {amount}",
    donate="Donar {amount}",
    donate_own="Donar",
    cancel="Cancelar y volver",
    open_until="Esta página está abierta hasta las {time}.",
    declined="Su tarjeta ha sido rechazada. No se le ha cobrado nada. Puede intentarlo de nuevo "
    "o usar otra tarjeta.",
    check_fields="No se ha cobrado nada. Revise los campos marcados.",
    wrong_number="Revise el número de tarjeta.",
    wrong_expiry="Escriba una fecha que no haya pasado, como 09/29.",
    wrong_cvc="Escriba los 3 o 4 dígitos del código.",
    wrong_email="Revise el correo electrónico o déjelo vacío.",
    amount_missing="Escriba un importe.",
    amount_not_number="Escriba el importe en cifras, como {example}.",
    amount_zero="Escriba un importe mayor que cero.",
    amount_too_fine="Escriba un importe como {example}.",
    amount_too_large="Se puede dar como máximo {most}.",
    gone_title="Esta página de pago no existe",
    gone="Aquí no se ha cobrado nada. Pida un código nuevo en la tienda.",
)

_FRENCH = Words(
    title="Payer {shop}",
    test_mark="TEST – sans argent réel",
    total="Total",
    subtotal="Sous-total",
    tax="Taxes",
    shipping="Livraison",
    more_items="Afficher {count} de plus",
    original_price="Prix d’origine",
    donation_title="Donner à {shop}",
    donation_hint="Merci. Choisissez combien vous souhaitez donner.",
    donation_amount="Votre don",
    own_amount="Autre montant",
    card_title="Payer par carte",
    number="Numéro de carte",
    expiry="Expiration",
    cvc="Cryptogramme",
    name="Nom sur la carte",
    email="E-mail",
    optional="facultatif",
    test_cards="Cartes de test",
    test_hint="Pour un paiement de test : 4242 4242 4242 4242, une date future, un code "
    "quelconque.",
    test_pays="paie",
    test_declined="est refusée",
    test_breaks="provoque une erreur du système",
    pay="Payer {amount}",
    donate="Donner {amount}",
    donate_own="Donner",
    cancel="Annuler et revenir",
    open_until="Cette page est ouverte jusqu’à {time}.",
    declined="Votre carte a été refusée. Rien n’a été débité. Vous pouvez réessayer ou utiliser "
    "une autre carte.",
    check_fields="Rien n’a été débité. Vérifiez les champs signalés.",
    wrong_number="Vérifiez le numéro de carte.",
    wrong_expiry="Indiquez une date qui n’est pas passée, comme 09/29.",
    wrong_cvc="Indiquez les 3 ou 4 chiffres du code.",
    wrong_email="Vérifiez l’adresse e-mail, ou laissez-la vide.",
    amount_missing="Indiquez un montant.",
    amount_not_number="Indiquez le montant en chiffres, comme {example}.",
    amount_zero="Indiquez un montant supérieur à zéro.",
    amount_too_fine="Indiquez un montant comme {example}.",
    amount_too_large="Le maximum est de {most}.",
    gone_title="Cette page de paiement n’existe pas",
    gone="Rien n’a été débité ici. Demandez un nouveau code dans la boutique.",
)

_ARABIC = Words(
    title="الدفع إلى {shop}",
    test_mark="تجربة – لا أموال حقيقية",
    total="المجموع",
    subtotal="المجموع الفرعي",
    tax="الضريبة",
    shipping="الشحن",
    more_items="عرض المزيد ({count})",
    original_price="السعر الأصلي",
    donation_title="التبرّع إلى {shop}",
    donation_hint="شكرًا لك. اختر المبلغ الذي تودّ التبرّع به.",
    donation_amount="تبرّعك",
    own_amount="مبلغ آخر",
    card_title="الدفع بالبطاقة",
    number="رقم البطاقة",
    expiry="تاريخ الانتهاء",
    cvc="رمز الأمان",
    name="الاسم على البطاقة",
    email="البريد الإلكتروني",
    optional="اختياري",
    test_cards="بطاقات التجربة",
    test_hint="لدفعة تجريبية: 4242 4242 4242 4242، وأي تاريخ قادم، وأي رمز.",
    test_pays="تدفع",
    test_declined="تُرفض",
    test_breaks="تسبّب عطلًا في النظام",
    pay="ادفع {amount}",
    donate="تبرّع بمبلغ {amount}",
    donate_own="تبرّع",
    cancel="إلغاء والعودة",
    open_until="هذه الصفحة متاحة حتى الساعة {time}.",
    declined="رُفضت بطاقتك. لم يُخصم منك أي مبلغ. يمكنك المحاولة مرة أخرى أو استخدام بطاقة أخرى.",
    check_fields="لم يُخصم أي مبلغ. يُرجى مراجعة الحقول المحدّدة.",
    wrong_number="راجع رقم البطاقة.",
    wrong_expiry="اكتب تاريخًا لم ينتهِ، مثل 09/29.",
    wrong_cvc="اكتب أرقام الرمز الثلاثة أو الأربعة.",
    wrong_email="راجع البريد الإلكتروني أو اتركه فارغًا.",
    amount_missing="اكتب مبلغًا.",
    amount_not_number="اكتب المبلغ بالأرقام، مثل {example}.",
    amount_zero="اكتب مبلغًا أكبر من صفر.",
    amount_too_fine="اكتب مبلغًا مثل {example}.",
    amount_too_large="أكبر مبلغ ممكن هو {most}.",
    gone_title="صفحة الدفع هذه غير موجودة",
    gone="لم يُخصم هنا أي مبلغ. يُرجى طلب رمز جديد في المتجر.",
)

WORDS: dict[str, Words] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "es": _SPANISH,
    "fr": _FRENCH,
    "ar": _ARABIC,
}
