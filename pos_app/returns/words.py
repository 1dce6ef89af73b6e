"""The customer's words: every sentence of the phone's pages, in each language."""

# ruff: noqa: RUF001 - apostrophes and letters as each language prints them

from __future__ import annotations

import re
from dataclasses import dataclass

DEFAULT_LANGUAGE = "en"
_MAX_HEADER = 400
_MAX_RANGES = 20
_RANGE = re.compile(
    r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-[A-Za-z0-9]{1,8})*"
    r"(?:\s*;\s*q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?"
)


@dataclass(frozen=True, slots=True)
class Words:
    """All words of one language; `direction` is how it is written, ltr or rtl."""

    direction: str
    payment: str
    your_code: str
    thank_you: str
    shop_confirms: str
    confirming: str
    not_confirmed_yet: str
    look_again: str
    paid: str
    may_close: str
    receipt: str
    left: str
    go_back: str
    ask_to_pay: str
    back_to_payment: str
    went_wrong: str
    ask_first: str
    works: str
    reaches_till: str


_WORDS: dict[str, Words] = {
    "en": Words(
        direction="ltr",
        payment="Payment",
        your_code="Your code",
        thank_you="Thank you",
        shop_confirms="The shop’s screen confirms your payment.",
        confirming="Confirming…",
        not_confirmed_yet="Not confirmed yet. The shop’s screen shows when your payment arrives.",
        look_again="Look again",
        paid="Paid",
        may_close="Thank you. You can close this page.",
        receipt="Receipt",
        left="You left the payment",
        go_back="If you want to pay after all, go back to the payment page.",
        ask_to_pay="If you want to pay after all, ask at the counter.",
        back_to_payment="Back to the payment",
        went_wrong="Something went wrong at the payment page",
        ask_first="Ask at the counter before paying again.",
        works="It works",
        reaches_till="This phone can reach the till.",
    ),
    "es": Words(
        direction="ltr",
        payment="Pago",
        your_code="Su código",
        thank_you="Gracias",
        shop_confirms="La pantalla de la tienda confirma su pago.",
        confirming="Confirmando…",
        not_confirmed_yet=(
            "Aún sin confirmar. La pantalla de la tienda muestra cuándo llega su pago."
        ),
        look_again="Comprobar de nuevo",
        paid="Pagado",
        may_close="Gracias. Ya puede cerrar esta página.",
        receipt="Recibo",
        left="Ha salido del pago",
        go_back="Si al final desea pagar, vuelva a la página de pago.",
        ask_to_pay="Si al final desea pagar, pregunte en la caja.",
        back_to_payment="Volver al pago",
        went_wrong="Algo ha fallado en la página de pago",
        ask_first="Pregunte en la caja antes de volver a pagar.",
        works="Funciona",
        reaches_till="Este teléfono se comunica con la caja.",
    ),
    "de": Words(
        direction="ltr",
        payment="Zahlung",
        your_code="Ihr Code",
        thank_you="Vielen Dank",
        shop_confirms="Der Bildschirm im Geschäft bestätigt Ihre Zahlung.",
        confirming="Wird bestätigt …",
        not_confirmed_yet=(
            "Noch nicht bestätigt. Der Bildschirm im Geschäft zeigt, wann Ihre Zahlung eingeht."
        ),
        look_again="Erneut prüfen",
        paid="Bezahlt",
        may_close="Vielen Dank. Sie können diese Seite schließen.",
        receipt="Beleg",
        left="Sie haben die Zahlung verlassen",
        go_back="Wenn Sie doch bezahlen möchten, kehren Sie zur Zahlungsseite zurück.",
        ask_to_pay="Wenn Sie doch bezahlen möchten, fragen Sie bitte an der Kasse.",
        back_to_payment="Zurück zur Zahlung",
        went_wrong="Auf der Zahlungsseite ist etwas schiefgegangen",
        ask_first="Fragen Sie an der Kasse nach, bevor Sie erneut bezahlen.",
        works="Es funktioniert",
        reaches_till="Dieses Handy erreicht die Kasse.",
    ),
    "fr": Words(
        direction="ltr",
        payment="Paiement",
        your_code="Votre code",
        thank_you="Merci",
        shop_confirms="L’écran du magasin confirme votre paiement.",
        confirming="Confirmation en cours…",
        not_confirmed_yet=(
            "Pas encore confirmé. L’écran du magasin indique quand votre paiement arrive."
        ),
        look_again="Vérifier à nouveau",
        paid="Payé",
        may_close="Merci. Vous pouvez fermer cette page.",
        receipt="Reçu",
        left="Vous avez quitté le paiement",
        go_back="Si vous souhaitez tout de même payer, revenez à la page de paiement.",
        ask_to_pay="Si vous souhaitez tout de même payer, adressez-vous à la caisse.",
        back_to_payment="Retour au paiement",
        went_wrong="Un problème est survenu sur la page de paiement",
        ask_first="Adressez-vous à la caisse avant de payer à nouveau.",
        works="Tout fonctionne",
        reaches_till="Ce téléphone peut joindre la caisse.",
    ),
    "ar": Words(
        direction="rtl",
        payment="الدفع",
        your_code="رمزك",
        thank_you="شكرًا لك",
        shop_confirms="تؤكّد شاشة المتجر دفعتك.",
        confirming="جارٍ التأكيد…",
        not_confirmed_yet="لم تتأكّد بعد. تعرض شاشة المتجر وصول دفعتك.",
        look_again="التحقّق مرة أخرى",
        paid="تم الدفع",
        may_close="شكرًا لك. يمكنك إغلاق هذه الصفحة.",
        receipt="الإيصال",
        left="خرجت من صفحة الدفع",
        go_back="إذا أردت الدفع رغم ذلك فعُد إلى صفحة الدفع.",
        ask_to_pay="إذا أردت الدفع رغم ذلك فاسأل عند الصندوق.",
        back_to_payment="العودة إلى الدفع",
        went_wrong="حدث خطأ في صفحة الدفع",
        ask_first="اسأل عند الصندوق قبل الدفع مرة أخرى.",
        works="الاتصال يعمل",
        reaches_till="يصل هذا الهاتف إلى الصندوق.",
    ),
}
LANGUAGES = tuple(_WORDS)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the page: a `language` that there are words for, and a `territory` (two capitals
    or empty) that decides how amounts are written."""

    language: str = DEFAULT_LANGUAGE
    territory: str = ""

    @property
    def words(self) -> Words:
        return _WORDS[self.language]


def reader_of(accept_language: str) -> Reader:
    """The best reader for an Accept-Language header; English if it names no known language."""
    best, best_weight = Reader(), 0.0
    for part in accept_language[:_MAX_HEADER].split(",")[:_MAX_RANGES]:
        match = _RANGE.fullmatch(part.strip())
        if match is None or match[1].lower() not in _WORDS:
            continue
        weight = float(match[3] or "1")
        if weight > best_weight:
            best, best_weight = Reader(match[1].lower(), (match[2] or "").upper()), weight
    return best
