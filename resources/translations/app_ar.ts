<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AddressFold</name>
    <message>
        <source>Another address…</source>
        <translation>عنوان آخر…</translation>
    </message>
    <message>
        <source>Address of the payment service</source>
        <translation>عنوان خدمة الدفع</translation>
    </message>
    <message>
        <source>Only if the payment service told you another one.</source>
        <translation>فقط إذا أعطتك خدمة الدفع عنوانًا آخر.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>The most that can be charged is {amount}.</source>
        <translation>أكبر مبلغ يمكن تحصيله هو {amount}.</translation>
    </message>
    <message>
        <source>{currency} has no decimals.</source>
        <translation>العملة {currency} بلا كسور عشرية.</translation>
    </message>
    <message>
        <source>{currency} has {count} decimals, not more.</source>
        <translation>عدد الخانات العشرية للعملة {currency} هو {count} لا أكثر.</translation>
    </message>
    <message>
        <source>This is not an amount. Use digits only.</source>
        <translation>هذا ليس مبلغًا. استخدم الأرقام فقط.</translation>
    </message>
    <message>
        <source>An amount cannot be less than zero.</source>
        <translation>لا يمكن أن يكون المبلغ أقل من صفر.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>أدخل مبلغًا أكبر من صفر.</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Type what is to be paid.</source>
        <translation>اكتب المبلغ المطلوب دفعه.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>تحصيل</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>تحصيل {amount}</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>ترك الأمر كما هو (Esc)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Take it into the sale</source>
        <translation>إدخاله في البيع</translation>
    </message>
    <message>
        <source>Note a refund</source>
        <translation>تسجيل ردّ المبلغ</translation>
    </message>
    <message>
        <source>Confirm by hand</source>
        <translation>تأكيد يدوي</translation>
    </message>
    <message>
        <source>It was not paid</source>
        <translation>لم يُدفع</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركه معلّقًا</translation>
    </message>
    <message>
        <source>The money becomes this sale&apos;s payment. Hand over the goods.</source>
        <translation>يصبح المال دفعة هذا البيع. سلّم البضاعة.</translation>
    </message>
    <message>
        <source>Make the refund in the payment service&apos;s dashboard first; the till only notes it.</source>
        <translation>ردّ المبلغ أولًا من لوحة خدمة الدفع؛ الصندوق يسجّل ذلك فقط.</translation>
    </message>
    <message>
        <source>You say that it was paid. It is noted as your word, and never shown as proven.</source>
        <translation>أنت تقول إن المبلغ دُفع. يُسجَّل ذلك على أنه قولك، ولا يظهر أبدًا كأمر مثبت.</translation>
    </message>
    <message>
        <source>You say that it was not paid. It is noted as your word.</source>
        <translation>أنت تقول إن المبلغ لم يُدفع. يُسجَّل ذلك على أنه قولك.</translation>
    </message>
    <message>
        <source>Nothing changes. It stays in the list until somebody decides.</source>
        <translation>لا يتغيّر شيء. يبقى في القائمة حتى يقرّر أحد.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>اذكر من يقرّر.</translation>
    </message>
    <message>
        <source>Enter the refund&apos;s reference from the dashboard.</source>
        <translation>أدخل مرجع ردّ المبلغ من لوحة الخدمة.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Enter the amount that was refunded.</source>
        <translation>أدخل المبلغ الذي رُدّ.</translation>
    </message>
    <message>
        <source>That is more than was paid.</source>
        <translation>هذا أكثر مما دُفع.</translation>
    </message>
    <message>
        <source>This cannot be done any more: the payment or its sale has changed.</source>
        <translation>لم يعد هذا ممكنًا: تغيّرت الدفعة أو تغيّر بيعها.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Code shown</source>
        <translation>عُرض الرمز</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>المعاملة</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Restoring a backup is for the manager.</source>
        <translation>استعادة نسخة احتياطية من شأن المدير.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>جارٍ البحث عن نسخ احتياطية…</translation>
    </message>
    <message>
        <source>The journal is copied once a day, and before each new version. </source>
        <translation>يُنسخ السجل مرة كل يوم وقبل كل إصدار جديد. </translation>
    </message>
    <message>
        <source>They are on this computer: copy the till&apos;s folder elsewhere too.</source>
        <translation>النسخ على هذا الجهاز: انسخ مجلد الصندوق إلى مكان آخر أيضًا.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now, or wait for the next start.</source>
        <translation>لا توجد نسخة احتياطية بعد. أنشئ واحدة الآن أو انتظر التشغيل التالي.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ إنشاء النسخة…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>العودة إلى الصندوق (Esc)</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>نسخة اليوم</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>قبل إصدار جديد</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>استعادة نسخة {when}</translation>
    </message>
</context>
<context>
    <name>BadSetting</name>
    <message>
        <source>This is not a currency, such as USD or EUR.</source>
        <translation>هذه ليست عملة، مثل USD أو EUR.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://.</source>
        <translation>اكتب عنوانًا كاملًا يبدأ بـ ‎https://‎.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, or nothing.</source>
        <translation>اكتب عنوانًا كاملًا يبدأ بـ ‎https://‎، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, and leave the till&apos;s own address empty.</source>
        <translation>اكتب عنوانًا كاملًا يبدأ بـ ‎https://‎ واترك عنوان الصندوق نفسه فارغًا.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or 0 for any.</source>
        <translation>اكتب رقمًا من 1 إلى 65535، أو 0 لأي منفذ.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>اكتب رقمًا من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Write a number from 100 to 200.</source>
        <translation>اكتب رقمًا من 100 إلى 200.</translation>
    </message>
    <message>
        <source>Write a number from 10 to 300.</source>
        <translation>اكتب رقمًا من 10 إلى 300.</translation>
    </message>
    <message>
        <source>Write a number from 10 to 3600.</source>
        <translation>اكتب رقمًا من 10 إلى 3600.</translation>
    </message>
    <message>
        <source>Write an amount, or nothing.</source>
        <translation>اكتب مبلغًا أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Write one to four amounts with blanks between them, or nothing.</source>
        <translation>اكتب من مبلغ واحد إلى أربعة مبالغ بينها مسافات، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Write one to four numbers from 1 to 100.</source>
        <translation>اكتب من رقم واحد إلى أربعة أرقام بين 1 و100.</translation>
    </message>
    <message>
        <source>Type 4 to 8 digits.</source>
        <translation>اكتب من 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>Use one to eight letters or digits.</source>
        <translation>استخدم من حرف أو رقم واحد إلى ثمانية.</translation>
    </message>
    <message>
        <source>Write a colour such as #1D4ED8, or nothing.</source>
        <translation>اكتب لونًا مثل ‎#1D4ED8‎، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>لا يمكن استخدام هذه القيمة.</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Donation booth</source>
        <translation>كشك التبرّعات</translation>
    </message>
    <message>
        <source>To leave the booth</source>
        <translation>للخروج من الكشك</translation>
    </message>
    <message>
        <source>This booth is out of order. Please tell the staff.</source>
        <translation>هذا الكشك معطّل. يُرجى إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>This booth is not ready yet. Please tell the staff.</source>
        <translation>هذا الكشك ليس جاهزًا بعد. يُرجى إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>No connection right now. Trying again; nothing was charged.</source>
        <translation>لا اتصال الآن. نحاول من جديد؛ لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>Getting your code ready…</source>
        <translation>جارٍ تجهيز الرمز…</translation>
    </message>
    <message>
        <source>Not confirmed yet. We keep checking.</source>
        <translation>لم يتأكّد بعد. ما زلنا نتحقّق.</translation>
    </message>
    <message>
        <source>Your phone is done. Confirming…</source>
        <translation>انتهى هاتفك. جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>Waiting for your phone.</source>
        <translation>بانتظار هاتفك.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>No donation was made</source>
        <translation>لم يتم أي تبرّع</translation>
    </message>
    <message>
        <source>Nothing was charged. You are welcome to begin again.</source>
        <translation>لم يُخصم أي مبلغ. يمكنك البدء من جديد.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>لم تكتمل عملية الدفع</translation>
    </message>
    <message>
        <source>As far as we know nothing was charged. You can begin again.</source>
        <translation>حسب علمنا لم يُخصم أي مبلغ. يمكنك البدء من جديد.</translation>
    </message>
    <message>
        <source>The time for this code is over</source>
        <translation>انتهى وقت هذا الرمز</translation>
    </message>
    <message>
        <source>Nothing was charged so far. You are welcome to begin again.</source>
        <translation>لم يُخصم أي مبلغ حتى الآن. يمكنك البدء من جديد.</translation>
    </message>
    <message>
        <source>Donations are not possible right now</source>
        <translation>التبرّع غير ممكن الآن</translation>
    </message>
    <message>
        <source>Nothing was charged. Please try again in a moment.</source>
        <translation>لم يُخصم أي مبلغ. يُرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff</source>
        <translation>شكرًا لك. يُرجى إبلاغ الموظفين</translation>
    </message>
    <message>
        <source>They can look it up with the code {code}.</source>
        <translation>يمكنهم البحث عنها بالرمز {code}.</translation>
    </message>
    <message>
        <source>Your donation has arrived.</source>
        <translation>وصل تبرّعك.</translation>
    </message>
</context>
<context>
    <name>BoothDoor</name>
    <message>
        <source>The booth needs a manager&apos;s PIN. Set one with: pos-app configure --manager-pin</source>
        <translation>يحتاج الكشك إلى رقم سرّي للمدير. عيّنه بالأمر: pos-app configure --manager-pin</translation>
    </message>
</context>
<context>
    <name>BoothPages</name>
    <message>
        <source>Demo shop</source>
        <translation>متجر تجريبي</translation>
    </message>
</context>
<context>
    <name>BrandFilter</name>
    <message>
        <source>All brands</source>
        <translation>كل العلامات التجارية</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Choose a brand</source>
        <translation>اختر علامة تجارية</translation>
    </message>
</context>
<context>
    <name>CartDesk</name>
    <message>
        <source>The cart is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message>
        <source>The till is still starting. Try again in a moment.</source>
        <translation>ما زال الصندوق قيد التشغيل. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message numerus="yes">
        <source>Cart {time}, %Ln items</source>
        <translation>
            <numerusform>سلة {time}، فارغة</numerusform>
            <numerusform>سلة {time}، قطعة واحدة</numerusform>
            <numerusform>سلة {time}، قطعتان</numerusform>
            <numerusform>سلة {time}، %Ln قطع</numerusform>
            <numerusform>سلة {time}، %Ln قطعة</numerusform>
            <numerusform>سلة {time}، %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is parked.</source>
        <translation>أُجّلت «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is not parked any more.</source>
        <translation>لم تعد «{name}» مؤجّلة.</translation>
    </message>
    <message>
        <source>“{name}” is back. What was in the cart is parked as “{present}”.</source>
        <translation>عادت «{name}». وما كان في السلة أُجّل باسم «{present}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>CartHead</name>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Show the parked carts (Ctrl+O)</source>
        <translation>عرض السلال المؤجّلة (Ctrl+O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>التراجع عن آخر تغيير (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>إعادة ما تم التراجع عنه (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Clear the cart</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>Pieces: {count}</source>
        <translation>القطع: {count}</translation>
    </message>
    <message>
        <source>Parked ({count})</source>
        <translation>المؤجّلة ({count})</translation>
    </message>
</context>
<context>
    <name>CartLine</name>
    <message>
        <source>{price} each</source>
        <translation>‏{price} للقطعة</translation>
    </message>
</context>
<context>
    <name>CartLinePainter</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
</context>
<context>
    <name>CartModel</name>
    <message>
        <source>{quantity} × {name}</source>
        <translation>‏{quantity} × {name}</translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation>كان {amount}</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Take something off the whole cart (F11)</source>
        <translation>خصم من السلة كلها (F11)</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>صنف آخر</translation>
    </message>
    <message>
        <source>Sell something that is in no catalogue (F7)</source>
        <translation>بيع ما ليس في أي قائمة (F7)</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Let this cart wait for its customer (Ctrl+S)</source>
        <translation>تأجيل هذه السلة حتى يعود عميلها (Ctrl+S)</translation>
    </message>
    <message>
        <source>Scan something, or tap a product</source>
        <translation>امسح رمزًا أو المس منتجًا</translation>
    </message>
</context>
<context>
    <name>CartTotals</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>المجموع {amount}</translation>
    </message>
    <message>
        <source>Without discounts {amount}</source>
        <translation>قبل الخصم {amount}</translation>
    </message>
    <message>
        <source>Saved {amount}</source>
        <translation>التوفير {amount}</translation>
    </message>
</context>
<context>
    <name>CategoryTabs</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>More categories</source>
        <translation>فئات أخرى</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضّلة</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Several products have the code {code}. Which is it?</source>
        <translation>لعدة منتجات الرمز {code}. أيّها المقصود؟</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Keep the till open</source>
        <translation>إبقاء الصندوق مفتوحًا</translation>
    </message>
    <message>
        <source>Go on selling (Esc)</source>
        <translation>متابعة البيع (Esc)</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>Set up the till</source>
        <translation>إعداد الصندوق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments are still open</source>
        <translation>
            <numerusform>لا دفعة معلّقة</numerusform>
            <numerusform>ما زالت دفعة واحدة معلّقة</numerusform>
            <numerusform>ما زالت دفعتان معلّقتين</numerusform>
            <numerusform>ما زالت %Ln مدفوعات معلّقة</numerusform>
            <numerusform>ما زالت %Ln دفعة معلّقة</numerusform>
            <numerusform>ما زالت %Ln دفعة معلّقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost while the till is set up. If one is paid now, the till sees it afterwards.</source>
        <translation>لا يضيع شيء أثناء إعداد الصندوق. إذا دُفعت إحداها الآن، فسيراها الصندوق بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing is lost when the till closes. If one is paid now, the till sees it at the next start.</source>
        <translation>لا يضيع شيء عند إغلاق الصندوق. إذا دُفعت واحدة منها الآن فسيراها الصندوق عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>No payment is open any more</source>
        <translation>لم تبقَ أي دفعة معلّقة</translation>
    </message>
    <message>
        <source>The till can be set up.</source>
        <translation>يمكن الآن إعداد الصندوق.</translation>
    </message>
    <message>
        <source>The till can be closed.</source>
        <translation>يمكن إغلاق الصندوق.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>No money moved.</source>
        <translation>لم تُنقل أي أموال.</translation>
    </message>
    <message>
        <source>The payment service is busy.</source>
        <translation>خدمة الدفع مشغولة.</translation>
    </message>
    <message>
        <source>Wait a minute, then connect again.</source>
        <translation>انتظر دقيقة ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>The answer does not fit this till.</source>
        <translation>الجواب لا يناسب هذا الصندوق.</translation>
    </message>
    <message>
        <source>Do not use this address for payments. Check it, and ask the payment service.</source>
        <translation>لا تستخدم هذا العنوان للمدفوعات. راجعه واسأل خدمة الدفع.</translation>
    </message>
    <message>
        <source>The payment service has a problem of its own.</source>
        <translation>لدى خدمة الدفع مشكلة من جانبها.</translation>
    </message>
    <message>
        <source>Your entries may well be right. Try again in a few minutes.</source>
        <translation>قد يكون ما أدخلته صحيحًا. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The payment service knows your shop. It answered in {seconds} s.</source>
        <translation>خدمة الدفع تعرف متجرك. أجابت خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>لا توجد مفاتيح بعد.</translation>
    </message>
    <message>
        <source>Type both keys, then connect.</source>
        <translation>اكتب المفتاحين ثم اتصل.</translation>
    </message>
    <message>
        <source>The keys are not accepted.</source>
        <translation>المفاتيح غير مقبولة.</translation>
    </message>
    <message>
        <source>Copy both keys anew from the payment service&apos;s dashboard. Check that the vault key and the merchant key are not swapped.</source>
        <translation>انسخ المفتاحين من جديد من لوحة خدمة الدفع. تأكّد من عدم التبديل بين مفتاح الخزنة (Vault) ومفتاح التاجر (Merchant).</translation>
    </message>
    <message>
        <source>Check the merchant number, the shop&apos;s name and the currency under Your shop.</source>
        <translation>راجع رقم التاجر واسم المتجر والعملة في خطوة «متجرك».</translation>
    </message>
    <message>
        <source>The payment service says: {reason}</source>
        <translation>تقول خدمة الدفع: {reason}</translation>
    </message>
    <message>
        <source>The keys work, but the shop is refused.</source>
        <translation>المفاتيح تعمل، لكن المتجر مرفوض.</translation>
    </message>
    <message>
        <source>Check the address under Another address.</source>
        <translation>راجع العنوان في «عنوان آخر».</translation>
    </message>
    <message>
        <source>There is no payment service at this address.</source>
        <translation>لا توجد خدمة دفع على هذا العنوان.</translation>
    </message>
    <message>
        <source>This address sends the till on to {host}.</source>
        <translation>هذا العنوان يحيل الصندوق إلى {host}.</translation>
    </message>
    <message>
        <source>The keys were not sent there. On a guest Wi-Fi, open any page in a browser and log in there first. If the payment service told you of a new address, type it under Another address.</source>
        <translation>لم تُرسَل المفاتيح إلى هناك. في شبكة واي فاي للضيوف، افتح أولًا أي صفحة في متصفح وسجّل الدخول فيها. وإذا أبلغتك خدمة الدفع بعنوان جديد، فاكتبه تحت «عنوان آخر».</translation>
    </message>
    <message>
        <source>Nobody knows the address {host}.</source>
        <translation>لا أحد يعرف العنوان {host}.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>هذا الجهاز غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>Connect it to the shop&apos;s Wi-Fi or cable, then try again.</source>
        <translation>صِله بشبكة Wi-Fi الخاصة بالمتجر أو بالكابل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The Wi-Fi wants you to log in first.</source>
        <translation>تطلب شبكة Wi-Fi تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Open any page in a browser, log in there, then connect again.</source>
        <translation>افتح أي صفحة في المتصفح، وسجّل الدخول فيها، ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of {host}.</source>
        <translation>يجيب طرف آخر بدلًا من {host}.</translation>
    </message>
    <message>
        <source>The keys were not sent. Try another network, or ask who looks after this one; a virus scanner can be the cause too.</source>
        <translation>لم تُرسل المفاتيح. جرّب شبكة أخرى، أو اسأل المسؤول عن هذه الشبكة؛ قد يكون السبب أيضًا برنامج مكافحة الفيروسات.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>لا جواب من {host}.</translation>
    </message>
    <message>
        <source>Check the internet connection, and whether a firewall stops the till. Then try again.</source>
        <translation>تحقّق من اتصال الإنترنت، ومن أن جدار حماية لا يمنع الصندوق. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>the payment service</source>
        <translation>خدمة الدفع</translation>
    </message>
    <message>
        <source>The clock of this computer is fast.</source>
        <translation>ساعة هذا الجهاز متقدّمة.</translation>
    </message>
    <message>
        <source>The clock of this computer is slow.</source>
        <translation>ساعة هذا الجهاز متأخّرة.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>ساعة هذا الجهاز خاطئة.</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the system&apos;s settings, then connect again.</source>
        <translation>اضبط التاريخ والوقت والمنطقة الزمنية في إعدادات النظام، ثم اتصل من جديد.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>انتهى الوقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… وغيرها: %Ln</numerusform>
            <numerusform>… وغيرها: %Ln</numerusform>
            <numerusform>… وغيرها: %Ln</numerusform>
            <numerusform>… وغيرها: %Ln</numerusform>
            <numerusform>… وغيرها: %Ln</numerusform>
            <numerusform>… وغيرها: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were read. Nothing is taken yet.</source>
        <translation>
            <numerusform>لم يُقرأ أي منتج. لم يؤخذ شيء بعد.</numerusform>
            <numerusform>قُرئ منتج واحد. لم يؤخذ شيء بعد.</numerusform>
            <numerusform>قُرئ منتجان. لم يؤخذ شيء بعد.</numerusform>
            <numerusform>قُرئت %Ln منتجات. لم يؤخذ شيء بعد.</numerusform>
            <numerusform>قُرئ %Ln منتجًا. لم يؤخذ شيء بعد.</numerusform>
            <numerusform>قُرئ %Ln منتج. لم يؤخذ شيء بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>أنواع: %Ln</numerusform>
            <numerusform>أنواع: %Ln</numerusform>
            <numerusform>أنواع: %Ln</numerusform>
            <numerusform>أنواع: %Ln</numerusform>
            <numerusform>أنواع: %Ln</numerusform>
            <numerusform>أنواع: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>‏%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>‏%Ln ثوانٍ</numerusform>
            <numerusform>‏%Ln ثانية</numerusform>
            <numerusform>‏%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept</source>
        <translation>
            <numerusform>عدد النسخ المحفوظة %Ln</numerusform>
            <numerusform>عدد النسخ المحفوظة %Ln</numerusform>
            <numerusform>عدد النسخ المحفوظة %Ln</numerusform>
            <numerusform>عدد النسخ المحفوظة %Ln</numerusform>
            <numerusform>عدد النسخ المحفوظة %Ln</numerusform>
            <numerusform>عدد النسخ المحفوظة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments are open.</source>
        <translation>
            <numerusform>لا مدفوعات معلّقة.</numerusform>
            <numerusform>توجد دفعة معلّقة واحدة.</numerusform>
            <numerusform>توجد دفعتان معلّقتان.</numerusform>
            <numerusform>توجد %Ln مدفوعات معلّقة.</numerusform>
            <numerusform>توجد %Ln دفعة معلّقة.</numerusform>
            <numerusform>توجد %Ln دفعة معلّقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>UAE dirham</source>
        <translation>درهم إماراتي</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>دولار أسترالي</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>ريال برازيلي</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>دولار كندي</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>فرنك سويسري</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>يوان صيني</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>كرونة تشيكية</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>كرونة دنماركية</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>جنيه مصري</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>جنيه إسترليني</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>روبية هندية</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>ين ياباني</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>وون كوري جنوبي</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>دينار كويتي</translation>
    </message>
    <message>
        <source>Moroccan dirham</source>
        <translation>درهم مغربي</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>بيزو مكسيكي</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>كرونة نرويجية</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>دولار نيوزيلندي</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>زلوتي بولندي</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>ريال سعودي</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>كرونة سويدية</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>ليرة تركية</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>دولار أمريكي</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>راند جنوب أفريقي</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Scan with your phone&apos;s camera</source>
        <translation>امسح الرمز بكاميرا هاتفك</translation>
    </message>
    <message>
        <source>Your phone then shows the code {code}.</source>
        <translation>سيعرض هاتفك بعدها الرمز {code}.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>لم يُدفع</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Phone is back, confirming…</source>
        <translation>عاد الهاتف، جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>يُرجى الانتظار لحظة.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>You can try again, or pay another way.</source>
        <translation>يمكنك المحاولة مرة أخرى أو الدفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Ask for a new code if you would still like to pay.</source>
        <translation>اطلب رمزًا جديدًا إذا كنت ما زلت تريد الدفع.</translation>
    </message>
    <message>
        <source>If you have just paid, please tell us.</source>
        <translation>إذا دفعت للتوّ فأخبرنا من فضلك.</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>يُرجى السؤال عند الصندوق</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>إيصال {receipt}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Includes {tax} tax and {shipping} shipping</source>
        <translation>يشمل {tax} ضريبة و{shipping} شحنًا</translation>
    </message>
    <message>
        <source>Includes {tax} tax</source>
        <translation>يشمل {tax} ضريبة</translation>
    </message>
    <message>
        <source>Includes {shipping} shipping</source>
        <translation>يشمل {shipping} شحنًا</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <translation>أنت تختار المبلغ</translation>
    </message>
    <message>
        <source>Suggested donation</source>
        <translation>التبرّع المقترح</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Demo shop</source>
        <translation>متجر تجريبي</translation>
    </message>
    <message>
        <source>{shop}, for the customer</source>
        <translation>‏{shop}، للعميل</translation>
    </message>
</context>
<context>
    <name>DamagedSettings</name>
    <message>
        <source>The settings cannot be used</source>
        <translation>لا يمكن استخدام الإعدادات</translation>
    </message>
    <message>
        <source>Start with what can be read</source>
        <translation>التشغيل بما يمكن قراءته</translation>
    </message>
    <message>
        <source>Nothing was changed, and no payment is lost. Mend the file and start the till again. Or start with the settings in it that can be read: the file is set aside beside the new one, and what is missing can be set again in Settings.</source>
        <translation>لم يتغيّر شيء ولم تضِع أي دفعة. أصلح الملف وشغّل الصندوق من جديد. أو شغّله بما يمكن قراءته من الإعدادات: يُوضع الملف جانبًا بجوار الملف الجديد، ويمكن ضبط ما ينقص في الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no payment is lost. This file is for all tills of this computer: ask who looks after the computer to mend it, and start again.</source>
        <translation>لم يتغيّر شيء ولم تضِع أي دفعة. هذا الملف لكل صناديق هذا الجهاز: اطلب من المسؤول عن الجهاز إصلاحه، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>{setting} in the file {file}: {problem}</source>
        <translation>{setting} في الملف {file}: {problem}</translation>
    </message>
    <message>
        <source>There is a mistake in line {line} of the file {file}.</source>
        <translation>يوجد خطأ في السطر {line} من الملف {file}.</translation>
    </message>
    <message>
        <source>The system does not let the till read the file {file}.</source>
        <translation>لا يسمح النظام للصندوق بقراءة الملف {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>لا يمكن قراءة الملف {file}.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <translation>مرجع ردّ المبلغ</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المبلغ المردود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Demo: no real money moves</source>
        <translation>عرض تجريبي: لا تُنقل أموال حقيقية</translation>
    </message>
    <message>
        <source>Open the payment page on this computer</source>
        <translation>فتح صفحة الدفع على هذا الجهاز</translation>
    </message>
    <message>
        <source>For those without a phone: pay in this computer&apos;s browser</source>
        <translation>لمن ليس معه هاتف: الدفع في متصفح هذا الجهاز</translation>
    </message>
    <message>
        <source>Set up for real payments</source>
        <translation>الإعداد لمدفوعات حقيقية</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>−{amount}</source>
        <translation>‎−{amount}</translation>
    </message>
    <message>
        <source>−{percent}%</source>
        <translation>‎−{percent}%‎</translation>
    </message>
    <message>
        <source>That is more than the {amount} there is.</source>
        <translation>هذا أكثر من المبلغ الموجود {amount}.</translation>
    </message>
</context>
<context>
    <name>DiscountChoice</name>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Own discount in per cent</source>
        <translation>خصم آخر بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Own discount in money</source>
        <translation>خصم آخر بالمبلغ</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>بلا خصم</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>بالنسبة المئوية</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>بالمبلغ</translation>
    </message>
</context>
<context>
    <name>DiscountPage</name>
    <message>
        <source>Discount on the whole cart</source>
        <translation>خصم على السلة كلها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>DiskTrouble</name>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk can be read, but not written.</source>
        <translation>يمكن القراءة من القرص، لكن لا يمكن الكتابة عليه.</translation>
    </message>
    <message>
        <source>The system does not let the till write there.</source>
        <translation>لا يسمح النظام للصندوق بالكتابة هناك.</translation>
    </message>
    <message>
        <source>There is a file where the till&apos;s folder should be.</source>
        <translation>يوجد ملف في المكان المخصص لمجلد الصندوق.</translation>
    </message>
</context>
<context>
    <name>DisplayMap</name>
    <message>
        <source>Displays</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>The till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>شاغرة</translation>
    </message>
</context>
<context>
    <name>DonationPage</name>
    <message>
        <source>Suggested donation</source>
        <translation>التبرّع المقترح</translation>
    </message>
    <message>
        <source>The donor chooses</source>
        <translation>يختاره المتبرّع</translation>
    </message>
    <message>
        <source>Leave it empty and the donor chooses. They can change it on their phone.</source>
        <translation>اتركه فارغًا ليختار المتبرّع. ويمكنه تغييره على هاتفه.</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>Give the whole screen to donors; a manager&apos;s PIN ends it</source>
        <translation>ترك الشاشة كلها للمتبرّعين؛ ويُنهى ذلك برقم المدير السرّي</translation>
    </message>
    <message>
        <source>Ask for a donation</source>
        <translation>طلب تبرّع</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>طلب {amount}</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something unexpected happened. Check the payment before charging again.</source>
        <translation>حدث شيء غير متوقّع. تحقّق من الدفعة قبل التحصيل مرة أخرى.</translation>
    </message>
    <message>
        <source>product number</source>
        <translation>رقم المنتج</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>original price</source>
        <translation>السعر الأصلي</translation>
    </message>
    <message>
        <source>picture address</source>
        <translation>عنوان الصورة</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>{product}: the {field} is longer than {limit} characters.</source>
        <translation>‏{product}: حقل «{field}» أطول من {limit} حرفًا.</translation>
    </message>
    <message>
        <source>{product}: the {field} is missing.</source>
        <translation>‏{product}: حقل «{field}» ناقص.</translation>
    </message>
    <message>
        <source>{product}: the {field} is below zero.</source>
        <translation>‏{product}: حقل «{field}» أقل من صفر.</translation>
    </message>
    <message>
        <source>{product}: the {field} is in another currency than the till.</source>
        <translation>‏{product}: حقل «{field}» بعملة غير عملة الصندوق.</translation>
    </message>
    <message>
        <source>{product}: the {field} is not a web address.</source>
        <translation>‏{product}: حقل «{field}» ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>{product}: another product has this {field}.</source>
        <translation>‏{product}: لمنتج آخر القيمة نفسها في حقل «{field}».</translation>
    </message>
    <message>
        <source>{product} cannot be sold: {field}.</source>
        <translation>لا يمكن بيع {product}: {field}.</translation>
    </message>
    <message>
        <source>The cart is empty. Add something first.</source>
        <translation>السلة فارغة. أضف شيئًا أولًا.</translation>
    </message>
    <message>
        <source>{product} was not added: a cart holds {limit} different products.</source>
        <translation>لم يُضف {product}: أقصى عدد للمنتجات المختلفة في السلة هو {limit}.</translation>
    </message>
    <message>
        <source>{product}: the quantity must be 1 to {limit}.</source>
        <translation>‏{product}: يجب أن تكون الكمية من 1 إلى {limit}.</translation>
    </message>
    <message>
        <source>{product}: the total would be more than {limit}.</source>
        <translation>‏{product}: سيتجاوز المجموع {limit}.</translation>
    </message>
    <message>
        <source>{product} is priced in another currency than {limit}.</source>
        <translation>سعر {product} بعملة غير {limit}.</translation>
    </message>
    <message>
        <source>Discounts and extras would make more than {limit} lines for the customer.</source>
        <translation>مع الخصومات والإضافات سيرى العميل أكثر من {limit} سطرًا.</translation>
    </message>
    <message>
        <source>{product}: the note is longer than {limit} characters.</source>
        <translation>‏{product}: الملاحظة أطول من {limit} حرفًا.</translation>
    </message>
    <message>
        <source>{product}: the price is below zero.</source>
        <translation>‏{product}: السعر أقل من صفر.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <translation>الاسم أطول من {limit} حرفًا.</translation>
    </message>
    <message>
        <source>A discount is above 0 and at most {limit} %.</source>
        <translation>يكون الخصم أكبر من 0 ولا يتجاوز ‎{limit}%‎.</translation>
    </message>
    <message>
        <source>A discount must be more than nothing.</source>
        <translation>يجب أن يكون الخصم أكبر من صفر.</translation>
    </message>
    <message>
        <source>{product}: the discount is more than the {limit} there is.</source>
        <translation>‏{product}: الخصم أكبر من المبلغ الموجود {limit}.</translation>
    </message>
    <message>
        <source>The discount is in another currency than {limit}.</source>
        <translation>الخصم بعملة غير {limit}.</translation>
    </message>
    <message>
        <source>The discount&apos;s name is longer than {limit} characters.</source>
        <translation>اسم الخصم أطول من {limit} حرفًا.</translation>
    </message>
    <message>
        <source>{product} cannot be added.</source>
        <translation>لا يمكن إضافة {product}.</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>The settings could not be saved, and are forgotten when the till is closed. {why} Make room on the disk, or ask who looks after this computer.</source>
        <translation>تعذّر حفظ الإعدادات، وستُنسى عند إغلاق الصندوق. {why} أفسح مكانًا على القرص، أو اسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The payment service made it another amount than the till. It was not shown, and nothing was charged. Try again; if it stays so, tell a manager.</source>
        <translation>وضعت خدمة الدفع مبلغًا غير مبلغ الصندوق. لم يُعرض ولم يُخصم أي مبلغ. حاول مرة أخرى؛ وإن تكرّر ذلك فأخبر المدير.</translation>
    </message>
    <message>
        <source>The payment service made it another currency than the till&apos;s. It was not shown, and nothing was charged. A manager can check the currency in Settings.</source>
        <translation>وضعت خدمة الدفع عملة غير عملة الصندوق. لم يُعرض ولم يُخصم أي مبلغ. يمكن للمدير مراجعة العملة في الإعدادات.</translation>
    </message>
    <message>
        <source>The payment service had already closed this payment. It was never shown, and nothing was charged. Try again.</source>
        <translation>كانت خدمة الدفع قد أغلقت هذه الدفعة. لم تُعرض ولم يُخصم أي مبلغ. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The payment page has an address that the till does not trust. It was not shown, and nothing was charged. Tell a manager.</source>
        <translation>عنوان صفحة الدفع لا يثق به الصندوق. لم تُعرض ولم يُخصم أي مبلغ. أخبر المدير.</translation>
    </message>
    <message>
        <source>The payment that came back belongs to another sale. It was not shown, and nothing was charged. Try again.</source>
        <translation>الدفعة التي وصلت تخصّ بيعًا آخر. لم تُعرض ولم يُخصم أي مبلغ. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The payment service has moved to {host}. Nothing was charged. A manager can set the address in Settings, Connection.</source>
        <translation>انتقلت خدمة الدفع إلى {host}. لم يُخصم أي مبلغ. يمكن للمدير ضبط العنوان في الإعدادات، الاتصال.</translation>
    </message>
    <message>
        <source>This till&apos;s data was copied, moved or restored from a backup. New receipts carry the mark {series}, so that no number is given twice. Open only one copy: both would follow the same payments.</source>
        <translation>نُسخت بيانات هذا الصندوق أو نُقلت أو استُعيدت من نسخة احتياطية. تحمل الإيصالات الجديدة العلامة {series} كي لا يُعطى رقم مرتين. افتح نسخة واحدة فقط: فالنسختان ستتابعان المدفوعات نفسها.</translation>
    </message>
    <message>
        <source>The backup is restored. Payments that came after it and were taken over: {count}; of them still open and watched: {open}.</source>
        <translation>استُعيدت النسخة الاحتياطية. عدد المدفوعات اللاحقة التي نُقلت إليها: {count}، منها ما زال معلّقًا وتحت المتابعة: {open}.</translation>
    </message>
    <message>
        <source>Parts of the replaced journal could not be read. Keep the file {file} and compare the last payments with the payment service.</source>
        <translation>تعذّرت قراءة أجزاء من السجل المستبدَل. احتفظ بالملف {file} وقارن آخر المدفوعات بخدمة الدفع.</translation>
    </message>
    <message>
        <source>The payment service refused this sale. Nothing was charged. Mend what it names below, then try again.</source>
        <translation>رفضت خدمة الدفع هذا البيع. لم يُخصم أي مبلغ. أصلح المذكور أدناه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file was not taken: some rows need mending. Nothing changed.</source>
        <translation>لم يُقبل الملف: تحتاج بعض الصفوف إلى تصحيح. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The keys were not accepted. Nothing was charged. A manager can type others in Settings, Set up again.</source>
        <translation>لم تُقبل المفاتيح. لم يُخصم أي مبلغ. يمكن للمدير كتابة غيرها في الإعدادات، الإعداد من جديد.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Nothing was charged. Unlock it and open the till again, or type the keys.</source>
        <translation>مخزن مفاتيح هذا الجهاز مقفل. لم يُخصم أي مبلغ. افتح قفله وافتح الصندوق من جديد، أو اكتب المفاتيح.</translation>
    </message>
    <message>
        <source>The new keys are in use, but this computer&apos;s keyring did not take them. Have them at hand when the till is opened again.</source>
        <translation>المفاتيح الجديدة مستخدمة الآن، لكن مخزن مفاتيح هذا الجهاز لم يقبلها. أبقِها في متناول اليد عند فتح الصندوق من جديد.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the keys. Nothing was charged. A manager can type the keys at the start.</source>
        <translation>ليس في هذا الجهاز مكان آمن للمفاتيح. لم يُخصم أي مبلغ. يمكن للمدير كتابة المفاتيح عند التشغيل.</translation>
    </message>
    <message>
        <source>There is no payment service at the address in the settings. Nothing was charged. A manager can set the address in Settings, Connection.</source>
        <translation>لا توجد خدمة دفع على العنوان المحفوظ في الإعدادات. لم يُخصم أي مبلغ. يمكن للمدير ضبط العنوان في الإعدادات، الاتصال.</translation>
    </message>
    <message>
        <source>The settings cannot be read. Nothing was changed. A manager can mend the settings file or set the till up again.</source>
        <translation>تعذّرت قراءة الإعدادات. لم يتغيّر شيء. يمكن للمدير إصلاح ملف الإعدادات أو إعداد الصندوق من جديد.</translation>
    </message>
    <message>
        <source>The backup could not be restored. The journal is as it was, and nothing is lost. Try an older backup.</source>
        <translation>تعذّرت استعادة النسخة الاحتياطية. السجل كما كان ولم يضِع شيء. جرّب نسخة أقدم.</translation>
    </message>
    <message>
        <source>The till cannot save its records. The disk may be full. Do not charge again before a manager has looked.</source>
        <translation>لا يستطيع الصندوق حفظ سجلاته. قد يكون القرص ممتلئًا. لا تُحصّل مرة أخرى قبل أن ينظر المدير في الأمر.</translation>
    </message>
    <message>
        <source>A setting does not work. Nothing was charged. A manager can change it in Settings.</source>
        <translation>أحد الإعدادات لا يعمل. لم يُخصم أي مبلغ. يمكن للمدير تغييره في الإعدادات.</translation>
    </message>
    <message>
        <source>This till is already open in another window. Go on there.</source>
        <translation>هذا الصندوق مفتوح في نافذة أخرى. تابع هناك.</translation>
    </message>
    <message>
        <source>Something in the till broke. It moved no money, and you can go on selling. Look at the open payments before charging anybody again, and tell a manager: the log has it.</source>
        <translation>حدث عطل في الصندوق. لم تُنقل أموال، ويمكنك متابعة البيع. راجع المدفوعات المعلّقة قبل التحصيل من أحد مرة أخرى، وأخبر المدير: التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>No connection to the payment service. Trying again by itself.</source>
        <translation>لا اتصال بخدمة الدفع. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The payment service is busy. Trying again by itself.</source>
        <translation>خدمة الدفع مشغولة. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The payment service gave no clear answer. Trying again by itself.</source>
        <translation>لم تعطِ خدمة الدفع جوابًا واضحًا. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The payment service does not say how this payment stands. Checking again.</source>
        <translation>لا تذكر خدمة الدفع حالة هذه الدفعة. يُعاد التحقّق.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Payment {code}</source>
        <translation>الدفعة {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>إيصال {receipt}</translation>
    </message>
    <message>
        <source>an amount that is not known</source>
        <translation>مبلغ غير معروف</translation>
    </message>
    <message>
        <source>Sale made; the donor chooses the amount</source>
        <translation>أُنشئ البيع؛ والمتبرّع يختار المبلغ</translation>
    </message>
    <message>
        <source>Sale made for {amount}</source>
        <translation>أُنشئ البيع بمبلغ {amount}</translation>
    </message>
    <message>
        <source>Payment opened; the donor chooses the amount</source>
        <translation>فُتحت الدفعة؛ والمتبرّع يختار المبلغ</translation>
    </message>
    <message>
        <source>Payment opened for {amount}</source>
        <translation>فُتحت الدفعة بمبلغ {amount}</translation>
    </message>
    <message>
        <source>Phone returned, and says that it is done</source>
        <translation>عاد الهاتف ويقول إن الدفع تم</translation>
    </message>
    <message>
        <source>Phone returned; the customer went back</source>
        <translation>عاد الهاتف؛ تراجع العميل</translation>
    </message>
    <message>
        <source>Phone returned with an error</source>
        <translation>عاد الهاتف مع خطأ</translation>
    </message>
    <message>
        <source>Phone returned</source>
        <translation>عاد الهاتف</translation>
    </message>
    <message>
        <source>The payment service says: not paid yet</source>
        <translation>تقول خدمة الدفع: لم يُدفع بعد</translation>
    </message>
    <message>
        <source>The payment service says: the customer cancelled</source>
        <translation>تقول خدمة الدفع: ألغى العميل</translation>
    </message>
    <message>
        <source>The payment service says: failed</source>
        <translation>تقول خدمة الدفع: فشل الدفع</translation>
    </message>
    <message>
        <source>The payment service says: the time is over</source>
        <translation>تقول خدمة الدفع: انتهى الوقت</translation>
    </message>
    <message>
        <source>The payment service said nothing that makes sense</source>
        <translation>لم تقل خدمة الدفع شيئًا مفهومًا</translation>
    </message>
    <message>
        <source>An answer about another payment was turned away</source>
        <translation>رُفض جواب يخصّ دفعة أخرى</translation>
    </message>
    <message>
        <source>The payment service says paid, but not how much</source>
        <translation>تقول خدمة الدفع إنه دُفع، دون ذكر المبلغ</translation>
    </message>
    <message>
        <source>Nobody could say how it ended</source>
        <translation>لم يستطع أحد معرفة النتيجة</translation>
    </message>
    <message>
        <source>The payment service says {paid} was paid; {asked} was asked for</source>
        <translation>تقول خدمة الدفع إنه دُفع {paid}؛ والمطلوب كان {asked}</translation>
    </message>
    <message>
        <source>The payment service answered</source>
        <translation>أجابت خدمة الدفع</translation>
    </message>
    <message>
        <source>amount equal</source>
        <translation>المبلغ مطابق</translation>
    </message>
    <message>
        <source>amount not equal</source>
        <translation>المبلغ غير مطابق</translation>
    </message>
    <message>
        <source>The payment service says paid: {paid}, {equal}</source>
        <translation>تقول خدمة الدفع إنه دُفع: {paid}، {equal}</translation>
    </message>
    <message>
        <source>The same sale was also paid with {code}: {paid}</source>
        <translation>دُفع البيع نفسه أيضًا بالرمز {code}‏: {paid}</translation>
    </message>
    <message>
        <source>The same sale also had the code {code}</source>
        <translation>كان للبيع نفسه أيضًا الرمز {code}</translation>
    </message>
    <message>
        <source>{who} decided: {what}</source>
        <translation>قرّر {who}: {what}</translation>
    </message>
    <message>
        <source>card {value}</source>
        <translation>البطاقة {value}</translation>
    </message>
    <message>
        <source>transaction {value}</source>
        <translation>المعاملة {value}</translation>
    </message>
    <message>
        <source>receipt {value}</source>
        <translation>الإيصال {value}</translation>
    </message>
    <message>
        <source>reference {value}</source>
        <translation>المرجع {value}</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>السبب: {value}</translation>
    </message>
    <message>
        <source>{words}, {fact}</source>
        <translation>‏{words}، {fact}</translation>
    </message>
    <message>
        <source>The payment service was asked for a code</source>
        <translation>طُلب رمز من خدمة الدفع</translation>
    </message>
    <message>
        <source>No clear answer; asked again</source>
        <translation>لا جواب واضح؛ سُئلت مرة أخرى</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>Not shown, as it did not fit</source>
        <translation>لم تُعرض لأنها غير مطابقة</translation>
    </message>
    <message>
        <source>QR shown</source>
        <translation>عُرض رمز QR</translation>
    </message>
    <message>
        <source>QR taken away by the cashier</source>
        <translation>أُزيل رمز QR من الصندوق</translation>
    </message>
    <message>
        <source>The till was closed before a QR was shown</source>
        <translation>أُغلق الصندوق قبل عرض رمز QR</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>أُعيدت المحاولة</translation>
    </message>
    <message>
        <source>Taken off the list; nothing was charged</source>
        <translation>أُزيلت من القائمة؛ لم يُخصم أي مبلغ</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>نسخ ما حدث</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Facing</name>
    <message>
        <source>The code on this screen could not be read back, so a phone may not read it either. Clean the screen, or open the payment page here.</source>
        <translation>تعذّرت قراءة الرمز المعروض على هذه الشاشة، وقد لا يقرؤه هاتف أيضًا. نظّف الشاشة، أو افتح صفحة الدفع هنا.</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>فتح صفحة الدفع</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>A table saved as CSV (UTF-8). Its first line names the columns: {needed}; and, as you like: {others}.</source>
        <translation>جدول محفوظ بصيغة CSV (UTF-8). يسمّي سطره الأول الأعمدة: {needed}‏؛ واختياريًا: {others}.</translation>
    </message>
    <message>
        <source>Choose a product file</source>
        <translation>اختر ملف منتجات</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>الجداول ({endings})</translation>
    </message>
</context>
<context>
    <name>FolderUnusable</name>
    <message>
        <source>No payment is lost. Delete what nobody needs, or empty the bin, and start the till again.</source>
        <translation>لم تضع أي دفعة. احذف ما لا يحتاجه أحد، أو أفرغ سلة المهملات، ثم شغّل الصندوق من جديد.</translation>
    </message>
    <message>
        <source>No payment is lost. Ask who looks after this computer, and start the till again.</source>
        <translation>لم تضع أي دفعة. اسأل من يعتني بهذا الحاسوب، ثم شغّل الصندوق من جديد.</translation>
    </message>
    <message>
        <source>The till cannot use the folder in which it keeps everything.</source>
        <translation>لا يستطيع الصندوق استخدام المجلد الذي يحفظ فيه كل شيء.</translation>
    </message>
    <message>
        <source>The till cannot start</source>
        <translation>لا يمكن تشغيل الصندوق</translation>
    </message>
    <message>
        <source>No payment is lost. The disk may be full, or it may not be written. Make room, or ask who looks after this computer, and start the till again.</source>
        <translation>لم تضِع أي دفعة. قد يكون القرص ممتلئًا، أو الكتابة عليه غير مسموحة. أفرِغ مساحة، أو اسأل من يعتني بهذا الحاسوب، ثم شغّل الصندوق من جديد.</translation>
    </message>
</context>
<context>
    <name>GoalProgress</name>
    <message>
        <source>{raised} of {goal} raised</source>
        <translation>جُمع {raised} من {goal}</translation>
    </message>
    <message>
        <source>{raised} raised</source>
        <translation>جُمع {raised}</translation>
    </message>
</context>
<context>
    <name>Handler</name>
    <message>
        <source>Ready for phones</source>
        <translation>جاهز للهواتف</translation>
    </message>
    <message>
        <source>Customers&apos; phones come back to {address}.</source>
        <translation>تعود هواتف العملاء إلى {address}.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>The till is still starting. A sale can begin already.</source>
        <translation>ما زال الصندوق قيد التشغيل. يمكن بدء البيع الآن.</translation>
    </message>
    <message>
        <source>Another program uses the usual port. Customers&apos; phones come back to {address}.</source>
        <translation>يستخدم برنامج آخر المنفذ المعتاد. تعود هواتف العملاء إلى {address}.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Customers&apos; phones stay on the payment service&apos;s page. The till finds out by asking.</source>
        <translation>تبقى هواتف العملاء على صفحة خدمة الدفع. يعرف الصندوق النتيجة بالسؤال عنها.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Phones cannot reach this computer. Payments are still seen; the customer may see an error page afterwards. Join the shop&apos;s Wi-Fi, or set a hosted address.</source>
        <translation>لا تصل الهواتف إلى هذا الجهاز. تُرى المدفوعات رغم ذلك؛ وقد يرى العميل بعدها صفحة خطأ. اتصل بشبكة Wi-Fi الخاصة بالمتجر، أو اضبط عنوانًا مستضافًا.</translation>
    </message>
    <message>
        <source>Phones cannot return</source>
        <translation>لا عودة للهواتف</translation>
    </message>
    <message>
        <source>Phones cannot come back to the till now. Payments are still seen; the customer may see an error page afterwards.</source>
        <translation>لا تستطيع الهواتف العودة إلى الصندوق الآن. تُرى المدفوعات رغم ذلك؛ وقد يرى العميل بعدها صفحة خطأ.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>للإصلاح</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>خدمة الدفع</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>اتصال آمن</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>أموال حقيقية</translation>
    </message>
    <message>
        <source>Phones come back</source>
        <translation>عودة الهواتف</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>لم يُجب مخزن المفاتيح في الوقت المحدّد.</translation>
    </message>
    <message>
        <source>Unlock this computer&apos;s keyring, and check again.</source>
        <translation>افتح قفل مخزن مفاتيح هذا الجهاز ثم تحقّق مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer in time: the connection is slow, or there is none.</source>
        <translation>لا جواب في الوقت المحدّد: الاتصال بطيء أو غير موجود.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here, and check again.</source>
        <translation>انظر هل تُفتح هنا صفحات ويب أخرى، ثم تحقّق مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>لا جواب في الوقت المحدّد.</translation>
    </message>
    <message>
        <source>Check again; if it stays so, send a report to support.</source>
        <translation>تحقّق مرة أخرى؛ وإن تكرّر ذلك فأرسل تقريرًا إلى الدعم.</translation>
    </message>
    <message>
        <source>This could not be checked: the program made a mistake.</source>
        <translation>تعذّر التحقّق من هذا: أخطأ البرنامج.</translation>
    </message>
    <message>
        <source>Send a report to support. Payments go on.</source>
        <translation>أرسل تقريرًا إلى الدعم. المدفوعات مستمرة.</translation>
    </message>
    <message>
        <source>Version {version}, on {system}.</source>
        <translation>الإصدار {version} على {system}.</translation>
    </message>
    <message>
        <source>The demo needs none.</source>
        <translation>العرض التجريبي لا يحتاج إليها.</translation>
    </message>
    <message>
        <source>They were accepted when the last payment was opened, {at}.</source>
        <translation>قُبلت عند فتح آخر دفعة، {at}.</translation>
    </message>
    <message>
        <source>Both are here. Whether they are right shows when the first payment is opened.</source>
        <translation>المفتاحان موجودان. وتظهر صحتهما عند فتح أول دفعة.</translation>
    </message>
    <message>
        <source>Charge a small amount, and take the code away again.</source>
        <translation>حصّل مبلغًا صغيرًا ثم أزل الرمز.</translation>
    </message>
    <message>
        <source>The payment service refused them, {at}. Nobody can pay.</source>
        <translation>رفضتها خدمة الدفع، {at}. لا يستطيع أحد الدفع.</translation>
    </message>
    <message>
        <source>Ask for new keys, and type them in Settings, Set up again.</source>
        <translation>اطلب مفاتيح جديدة واكتبها في الإعدادات، الإعداد من جديد.</translation>
    </message>
    <message>
        <source>There are none. Nobody can pay.</source>
        <translation>لا توجد مفاتيح. لا يستطيع أحد الدفع.</translation>
    </message>
    <message>
        <source>Open the till and type the two keys of your contract.</source>
        <translation>افتح الصندوق واكتب مفتاحي عقدك.</translation>
    </message>
    <message>
        <source>They are in the keyring, which is locked.</source>
        <translation>هي في مخزن المفاتيح، وهو مقفل.</translation>
    </message>
    <message>
        <source>Nothing keeps them, so somebody types them at each start.</source>
        <translation>لا شيء يحفظها، لذا يكتبها أحد عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Have the two keys of your contract at hand.</source>
        <translation>احتفظ بمفتاحي عقدك في متناول اليد.</translation>
    </message>
    <message>
        <source>This till takes real money for {shop}, in {currency}.</source>
        <translation>يحصّل هذا الصندوق أموالًا حقيقية لصالح {shop} بعملة {currency}.</translation>
    </message>
    <message>
        <source>This is the demo: no real money moves.</source>
        <translation>هذا عرض تجريبي: لا تُنقل أموال حقيقية.</translation>
    </message>
    <message>
        <source>Set up a merchant to take real money.</source>
        <translation>أعدّ حساب تاجر لتحصيل أموال حقيقية.</translation>
    </message>
    <message>
        <source>This till sells to a pretend payment service: no money moves.</source>
        <translation>يبيع هذا الصندوق عبر خدمة دفع تجريبية: لا تُنقل أموال.</translation>
    </message>
    <message>
        <source>Set the payment service&apos;s address in Settings, Connection.</source>
        <translation>اضبط عنوان خدمة الدفع في الإعدادات، الاتصال.</translation>
    </message>
    <message>
        <source>It works ({keyring}).</source>
        <translation>يعمل ({keyring}).</translation>
    </message>
    <message>
        <source>It is locked ({keyring}).</source>
        <translation>إنه مقفل ({keyring}).</translation>
    </message>
    <message>
        <source>This computer has no safe place for the keys that works now.</source>
        <translation>ليس في هذا الجهاز الآن مكان آمن يعمل للمفاتيح.</translation>
    </message>
    <message>
        <source>Log in to this computer&apos;s desktop and unlock its keyring, if it has one.</source>
        <translation>سجّل الدخول إلى سطح مكتب هذا الجهاز وافتح قفل مخزن مفاتيحه إن وُجد.</translation>
    </message>
    <message>
        <source>Make room on the disk: remove what is not needed.</source>
        <translation>وفّر مساحة على القرص: أزل ما لا حاجة إليه.</translation>
    </message>
    <message>
        <source>{free} are free, and writing takes {write_ms} ms.</source>
        <translation>المساحة الشاغرة {free}، وتستغرق الكتابة {write_ms} ملّي ثانية.</translation>
    </message>
    <message>
        <source>Only {free} are free.</source>
        <translation>المساحة الشاغرة {free} فقط.</translation>
    </message>
    <message>
        <source>The disk is full. No sale can be recorded.</source>
        <translation>القرص ممتلئ. لا يمكن تسجيل أي بيع.</translation>
    </message>
    <message>
        <source>Writing takes {write_ms} ms: each payment waits for it.</source>
        <translation>تستغرق الكتابة {write_ms} ملّي ثانية: وكل دفعة تنتظرها.</translation>
    </message>
    <message>
        <source>Close other programs. If it stays so, the disk may be failing.</source>
        <translation>أغلق البرامج الأخرى. وإن تكرّر ذلك فقد يكون القرص على وشك التعطّل.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. No sale can be recorded.</source>
        <translation>لا يمكن كتابة شيء في {folder}. لا يمكن تسجيل أي بيع.</translation>
    </message>
    <message>
        <source>Make the folder writable, or start the till with another one.</source>
        <translation>اسمح بالكتابة في المجلد، أو شغّل الصندوق بمجلد آخر.</translation>
    </message>
    <message>
        <source>Restore the newest backup in Settings, Backups.</source>
        <translation>استعد أحدث نسخة من الإعدادات، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Every page of it is whole ({size}).</source>
        <translation>كل صفحاته سليمة ({size}).</translation>
    </message>
    <message>
        <source>Nothing was sold yet.</source>
        <translation>لم يُبَع شيء بعد.</translation>
    </message>
    <message>
        <source>It is damaged. Do not delete it.</source>
        <translation>إنه تالف. لا تحذفه.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote it.</source>
        <translation>كتبه إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <translation>ثبّت ذلك الإصدار من جديد.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>لا يمكن فتحه.</translation>
    </message>
    <message>
        <source>Make the till&apos;s folder readable for this account.</source>
        <translation>اسمح لهذا الحساب بقراءة مجلد الصندوق.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Close that program, and check again.</source>
        <translation>أغلق ذلك البرنامج ثم تحقّق مرة أخرى.</translation>
    </message>
    <message>
        <source>It is large ({size}), and what was read in this time is whole.</source>
        <translation>حجمه كبير ({size})، وما قُرئ منه في هذا الوقت سليم.</translation>
    </message>
    <message>
        <source>Check again when the computer has less to do.</source>
        <translation>تحقّق مرة أخرى عندما يقلّ انشغال الجهاز.</translation>
    </message>
    <message>
        <source>Open Settings, Backups, and make one now.</source>
        <translation>افتح الإعدادات، النسخ الاحتياطية، وأنشئ واحدة الآن.</translation>
    </message>
    <message>
        <source>{kept}; the newest is of {at}.</source>
        <translation>{kept}؛ أحدثها من {at}.</translation>
    </message>
    <message>
        <source>The first one is made when the till has opened.</source>
        <translation>تُنشأ الأولى بعد فتح الصندوق.</translation>
    </message>
    <message>
        <source>The demo keeps nothing.</source>
        <translation>العرض التجريبي لا يحفظ شيئًا.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>The newest is of {at}.</source>
        <translation>أحدثها من {at}.</translation>
    </message>
    <message>
        <source>Their folder cannot be read.</source>
        <translation>تعذّرت قراءة مجلدها.</translation>
    </message>
    <message>
        <source>The customer has a screen of their own.</source>
        <translation>للعميل شاشة خاصة به.</translation>
    </message>
    <message>
        <source>There is one screen: customers scan from this one.</source>
        <translation>توجد شاشة واحدة: يمسح العملاء من هذه الشاشة.</translation>
    </message>
    <message>
        <source>Switched off: customers scan from this screen.</source>
        <translation>مغلقة: يمسح العملاء من هذه الشاشة.</translation>
    </message>
    <message>
        <source>The customer&apos;s window is on this screen.</source>
        <translation>نافذة العميل على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Displays are looked at in the till&apos;s own window only (F12).</source>
        <translation>لا تُفحص الشاشات إلا في نافذة الصندوق نفسه (F12).</translation>
    </message>
    <message>
        <source>Look whether the address in Settings, Look and sound, is right.</source>
        <translation>انظر هل العنوان في الإعدادات، المظهر والصوت، صحيح.</translation>
    </message>
    <message>
        <source>Version {version}, on {system}. It was the newest on {at}.</source>
        <translation>الإصدار {version} على {system}. كان الأحدث في {at}.</translation>
    </message>
    <message>
        <source>Version {version}. Once a day the till asks for a newer one.</source>
        <translation>الإصدار {version}. يسأل الصندوق مرة كل يوم عن إصدار أحدث.</translation>
    </message>
    <message>
        <source>Version {newer} is there; this one is {version}. {notes}</source>
        <translation>يتوفّر الإصدار {newer}؛ والإصدار الحالي هو {version}. {notes}</translation>
    </message>
    <message>
        <source>It is on {page}. Install it when the shop is closed.</source>
        <translation>تجده في {page}. ثبّته عندما يكون المتجر مغلقًا.</translation>
    </message>
    <message>
        <source>Version {version}. The file about newer ones makes no sense: {address}.</source>
        <translation>الإصدار {version}. ملف الإصدارات الأحدث غير مفهوم: {address}.</translation>
    </message>
    <message>
        <source>Tell whoever keeps that file.</source>
        <translation>أخبر المسؤول عن هذا الملف.</translation>
    </message>
    <message>
        <source>Version {version}. There is no file about newer ones: {address}.</source>
        <translation>الإصدار {version}. لا يوجد ملف عن الإصدارات الأحدث: {address}.</translation>
    </message>
    <message>
        <source>Version {version}. Nobody told about newer ones on {at}: {address}.</source>
        <translation>الإصدار {version}. لم يُجب أحد عن الإصدارات الأحدث في {at}: {address}.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen {screen} is not there.</source>
        <translation>شاشة العميل {screen} غير موجودة.</translation>
    </message>
    <message>
        <source>Plug it in and switch it on.</source>
        <translation>صِلها وشغّلها.</translation>
    </message>
    <message>
        <source>The screen {screen} is not there; another one is used instead.</source>
        <translation>الشاشة {screen} غير موجودة؛ وتُستخدم أخرى بدلًا منها.</translation>
    </message>
    <message>
        <source>Plug it in, or choose the display anew.</source>
        <translation>صِلها، أو اختر الشاشة من جديد.</translation>
    </message>
    <message>
        <source>A code drawn by the till reads back as it should.</source>
        <translation>الرمز الذي يرسمه الصندوق يُقرأ كما ينبغي.</translation>
    </message>
    <message>
        <source>A code drawn by the till cannot be read. Nobody can pay.</source>
        <translation>لا يمكن قراءة الرمز الذي يرسمه الصندوق. لا يستطيع أحد الدفع.</translation>
    </message>
    <message>
        <source>Install the till anew, and send a report to support.</source>
        <translation>ثبّت الصندوق من جديد، وأرسل تقريرًا إلى الدعم.</translation>
    </message>
    <message>
        <source>The part that reads codes back is missing.</source>
        <translation>الجزء الذي يعيد قراءة الرموز غير موجود.</translation>
    </message>
    <message>
        <source>Install the till anew. Payments go on meanwhile.</source>
        <translation>ثبّت الصندوق من جديد. المدفوعات مستمرة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This computer is on the network as {address}.</source>
        <translation>هذا الجهاز على الشبكة بالعنوان {address}.</translation>
    </message>
    <message>
        <source>This computer is on no network. Nobody can pay.</source>
        <translation>هذا الجهاز غير متصل بأي شبكة. لا يستطيع أحد الدفع.</translation>
    </message>
    <message>
        <source>Plug the cable in, or join the shop&apos;s Wi-Fi.</source>
        <translation>صِل الكابل أو اتصل بشبكة Wi-Fi الخاصة بالمتجر.</translation>
    </message>
    <message>
        <source>This computer is on no network. Phones cannot reach it.</source>
        <translation>هذا الجهاز غير متصل بأي شبكة. لا تصل إليه الهواتف.</translation>
    </message>
    <message>
        <source>Join the shop&apos;s Wi-Fi, if phones are to reach this till.</source>
        <translation>اتصل بشبكة Wi-Fi الخاصة بالمتجر إذا كان على الهواتف الوصول إلى هذا الصندوق.</translation>
    </message>
    <message>
        <source>{host} is found.</source>
        <translation>عُثر على {host}.</translation>
    </message>
    <message>
        <source>The payment service is on this computer.</source>
        <translation>خدمة الدفع على هذا الجهاز.</translation>
    </message>
    <message>
        <source>{host} is reached by this network&apos;s proxy.</source>
        <translation>يُوصل إلى {host} عبر وكيل هذه الشبكة.</translation>
    </message>
    <message>
        <source>The demo needs no payment service elsewhere.</source>
        <translation>العرض التجريبي لا يحتاج إلى خدمة دفع خارجية.</translation>
    </message>
    <message>
        <source>{host} is not found. Nobody can pay.</source>
        <translation>لم يُعثر على {host}. لا يستطيع أحد الدفع.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here. If they do, check the address in Settings, Connection.</source>
        <translation>انظر هل تُفتح هنا صفحات ويب أخرى. إن كانت تُفتح فراجع العنوان في الإعدادات، الاتصال.</translation>
    </message>
    <message>
        <source>{host} answers, and proves that it is itself.</source>
        <translation>الخادم {host} يجيب ويثبت هويته.</translation>
    </message>
    <message>
        <source>The payment service on this computer answers.</source>
        <translation>خدمة الدفع على هذا الجهاز تجيب.</translation>
    </message>
    <message>
        <source>The demo needs no connection.</source>
        <translation>العرض التجريبي لا يحتاج إلى اتصال.</translation>
    </message>
    <message>
        <source>{host} takes long to answer. Payments may take long too.</source>
        <translation>الخادم {host} بطيء في الجواب. وقد تتأخّر المدفوعات أيضًا.</translation>
    </message>
    <message>
        <source>Check again in a minute. If it stays so, ask who runs the network.</source>
        <translation>تحقّق مرة أخرى بعد دقيقة. وإن تكرّر ذلك فاسأل المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>{host} answers, and says that it has trouble ({status}).</source>
        <translation>الخادم {host} يجيب ويقول إن لديه مشكلة ({status}).</translation>
    </message>
    <message>
        <source>Wait a little: it is not this till. Check again before selling.</source>
        <translation>انتظر قليلًا: المشكلة ليست في هذا الصندوق. تحقّق مرة أخرى قبل البيع.</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Nobody can pay.</source>
        <translation>لا اتصال بالخادم {host}. لا يستطيع أحد الدفع.</translation>
    </message>
    <message>
        <source>Look whether other web pages open here. A firewall or a log-in page of the Wi-Fi may be in the way.</source>
        <translation>انظر هل تُفتح هنا صفحات ويب أخرى. قد يمنع ذلك جدار حماية أو صفحة دخول لشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Somebody answers instead of {host}, so the till says nothing to them. Nobody can pay.</source>
        <translation>يجيب طرف آخر بدلًا من {host}، لذا لا يقول الصندوق له شيئًا. لا يستطيع أحد الدفع.</translation>
    </message>
    <message>
        <source>Open a web page: the Wi-Fi may want a log-in first. If not, use another network, or ask who runs this one.</source>
        <translation>افتح صفحة ويب: قد تطلب شبكة Wi-Fi تسجيل الدخول أولًا. وإلا فاستخدم شبكة أخرى أو اسأل المسؤول عن هذه الشبكة.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, {host}&apos;s proof is out of date. Nobody can pay.</source>
        <translation>بحسب ساعة هذا الجهاز انتهت صلاحية إثبات {host}. لا يستطيع أحد الدفع.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time to automatic, and check again.</source>
        <translation>اضبط تاريخ هذا الجهاز ووقته تلقائيًا، ثم تحقّق مرة أخرى.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time to automatic.</source>
        <translation>اضبط تاريخ هذا الجهاز ووقته تلقائيًا.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>الساعة صحيحة.</translation>
    </message>
    <message>
        <source>The demo asks nobody for the time.</source>
        <translation>العرض التجريبي لا يسأل أحدًا عن الوقت.</translation>
    </message>
    <message>
        <source>The clock is {off} off. Receipts carry the wrong time.</source>
        <translation>فرق الساعة {off}. تحمل الإيصالات وقتًا خاطئًا.</translation>
    </message>
    <message>
        <source>The clock is {off} off. Receipts carry the wrong day, and payments may fail.</source>
        <translation>فرق الساعة {off}. تحمل الإيصالات يومًا خاطئًا وقد تفشل المدفوعات.</translation>
    </message>
    <message>
        <source>The clock cannot be right. Payments fail with it.</source>
        <translation>لا يمكن أن تكون الساعة صحيحة. تفشل المدفوعات بسببها.</translation>
    </message>
    <message>
        <source>There was nobody to compare the clock with.</source>
        <translation>لم يوجد ما تُقارن به الساعة.</translation>
    </message>
    <message>
        <source>Mend the connection first, and check again.</source>
        <translation>أصلح الاتصال أولًا ثم تحقّق مرة أخرى.</translation>
    </message>
    <message>
        <source>Payments are still seen; the customer may see an error page after paying.</source>
        <translation>تُرى المدفوعات رغم ذلك؛ وقد يرى العميل صفحة خطأ بعد الدفع.</translation>
    </message>
    <message>
        <source>{address} answers. Customers&apos; phones come back there.</source>
        <translation>العنوان {address} يجيب. تعود هواتف العملاء إليه.</translation>
    </message>
    <message>
        <source>{address} answers. Another program uses the usual port, which does no harm.</source>
        <translation>العنوان {address} يجيب. يستخدم برنامج آخر المنفذ المعتاد، ولا ضرر في ذلك.</translation>
    </message>
    <message>
        <source>Customers&apos; phones stay on the payment service&apos;s page, as the settings say. Payments are seen by asking.</source>
        <translation>تبقى هواتف العملاء على صفحة خدمة الدفع كما تنصّ الإعدادات. تُعرف المدفوعات بالسؤال عنها.</translation>
    </message>
    <message>
        <source>The till is still starting.</source>
        <translation>ما زال الصندوق قيد التشغيل.</translation>
    </message>
    <message>
        <source>Check again in a moment.</source>
        <translation>تحقّق مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The till is open, and has the page for phones.</source>
        <translation>الصندوق مفتوح ولديه صفحة الهواتف.</translation>
    </message>
    <message>
        <source>Check in the till&apos;s window: press F12.</source>
        <translation>تحقّق من ذلك في نافذة الصندوق: اضغط F12.</translation>
    </message>
    <message>
        <source>Phones cannot reach this computer.</source>
        <translation>لا تصل الهواتف إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>Join the shop&apos;s Wi-Fi, or set a hosted address in Settings.</source>
        <translation>اتصل بشبكة Wi-Fi الخاصة بالمتجر، أو اضبط عنوانًا مستضافًا في الإعدادات.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>العنوان {address} لا يجيب.</translation>
    </message>
    <message>
        <source>Close and open the till. If it stays so, choose another address or port in Settings, Connection.</source>
        <translation>أغلق الصندوق وافتحه. وإن تكرّر ذلك فاختر عنوانًا أو منفذًا آخر في الإعدادات، الاتصال.</translation>
    </message>
    <message>
        <source>This computer does not have the address {address}.</source>
        <translation>ليس لهذا الجهاز العنوان {address}.</translation>
    </message>
    <message>
        <source>Empty the till&apos;s address in Settings, Connection.</source>
        <translation>أفرغ عنوان الصندوق في الإعدادات، الاتصال.</translation>
    </message>
</context>
<context>
    <name>HealthDoor</name>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check the till</source>
        <translation>فحص الصندوق</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Checking… You can go on selling meanwhile.</source>
        <translation>جارٍ الفحص… يمكنك متابعة البيع في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{red} to mend before you sell, {amber} to look at.</source>
        <translation>للإصلاح قبل البيع: {red}، وللنظر: {amber}.</translation>
    </message>
    <message>
        <source>{count} to mend before you sell.</source>
        <translation>للإصلاح قبل البيع: {count}.</translation>
    </message>
    <message>
        <source>The till sells. {count} to look at.</source>
        <translation>الصندوق يبيع. للنظر: {count}.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>تقرير للدعم…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>العودة إلى الصندوق (Esc)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>العودة إلى حيث كنت (Esc)</translation>
    </message>
</context>
<context>
    <name>HostedPanel</name>
    <message>
        <source>Its web address</source>
        <translation>عنوانها على الويب</translation>
    </message>
    <message>
        <source>This till&apos;s key there</source>
        <translation>مفتاح هذا الصندوق هناك</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Command that prints the key</source>
        <translation>الأمر الذي يطبع المفتاح</translation>
    </message>
    <message>
        <source>The one that is kept</source>
        <translation>المفتاح المحفوظ</translation>
    </message>
    <message>
        <source>Calling it…</source>
        <translation>جارٍ الاتصال بها…</translation>
    </message>
    <message>
        <source>This is not a key. Copy the whole line that the command prints.</source>
        <translation>هذا ليس مفتاحًا. انسخ السطر الذي يطبعه الأمر كاملًا.</translation>
    </message>
    <message>
        <source>On the computer where it runs, this prints the key:</source>
        <translation>على الجهاز الذي تعمل عليه، يطبع هذا الأمر المفتاح:</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Vault key</source>
        <translation>مفتاح الخزنة (Vault)</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>مفتاح التاجر (Merchant)</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs.</source>
        <translation>لا يحتوي المفتاح إلا على حروف لاتينية وأرقام وعلامات عادية.</translation>
    </message>
    <message>
        <source>This is a web address, not a key.</source>
        <translation>هذا عنوان ويب وليس مفتاحًا.</translation>
    </message>
    <message>
        <source>This is the merchant number, not a key.</source>
        <translation>هذا رقم التاجر وليس مفتاحًا.</translation>
    </message>
    <message>
        <source>Both keys are the same. Copy the other one.</source>
        <translation>المفتاحان متطابقان. انسخ المفتاح الآخر.</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy all of it.</source>
        <translation>هذا أقصر من أن يكون مفتاحًا. انسخه كاملًا.</translation>
    </message>
    <message>
        <source>This is too long for a key. Copy only the key.</source>
        <translation>هذا أطول من أن يكون مفتاحًا. انسخ المفتاح وحده.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Double zero</source>
        <translation>صفران</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>حذف للخلف</translation>
    </message>
    <message>
        <source>Take the last digit back (Backspace)</source>
        <translation>حذف آخر رقم (Backspace)</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the key that clears, as on calculators</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the amount (Esc)</source>
        <translation>مسح المبلغ (Esc)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Show or hide this list</source>
        <translation>عرض هذه القائمة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Sell by amount</source>
        <translation>البيع بالمبلغ</translation>
    </message>
    <message>
        <source>Sell by cart</source>
        <translation>البيع بالسلة</translation>
    </message>
    <message>
        <source>Take a donation</source>
        <translation>قبول تبرّع</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>المدفوعات المعلّقة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Check whether everything works</source>
        <translation>فحص ما إذا كان كل شيء يعمل</translation>
    </message>
    <message>
        <source>Take in the unknown code that was scanned</source>
        <translation>إدخال الرمز المجهول الذي مُسح</translation>
    </message>
    <message>
        <source>To the next or the last button</source>
        <translation>إلى الزر التالي أو السابق</translation>
    </message>
    <message>
        <source>Press the button with the ring</source>
        <translation>الضغط على الزر المحاط بإطار</translation>
    </message>
    <message>
        <source>Leave a page or a question, nothing changed</source>
        <translation>مغادرة صفحة أو سؤال دون أي تغيير</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Type the amount: 2 5 0 0 is 25.00</source>
        <translation>كتابة المبلغ: ‎2 5 0 0‎ تعني 25.00</translation>
    </message>
    <message>
        <source>Write it out: 12.50</source>
        <translation>كتابته كاملًا: 12.50</translation>
    </message>
    <message>
        <source>Add the next amount, or take it off</source>
        <translation>إضافة المبلغ التالي أو طرحه</translation>
    </message>
    <message>
        <source>Times: 3 × 2.20, or 2.20 × 3</source>
        <translation>ضرب: ‎3 × 2.20‎ أو ‎2.20 × 3‎</translation>
    </message>
    <message>
        <source>Show the total</source>
        <translation>عرض المجموع</translation>
    </message>
    <message>
        <source>Charge the total</source>
        <translation>تحصيل المجموع</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Clear this entry, then the one before</source>
        <translation>مسح هذا الإدخال ثم الذي قبله</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Undo, and do it again</source>
        <translation>تراجع وإعادة</translation>
    </message>
    <message>
        <source>Paste an amount</source>
        <translation>لصق مبلغ</translation>
    </message>
    <message>
        <source>Read the tape</source>
        <translation>قراءة الشريط</translation>
    </message>
    <message>
        <source>Amount and donation</source>
        <translation>المبلغ والتبرّع</translation>
    </message>
    <message>
        <source>Search, or the number of pieces to scan</source>
        <translation>البحث، أو عدد القطع المراد مسحها</translation>
    </message>
    <message>
        <source>Add what was found; in the empty field: charge</source>
        <translation>إضافة ما وُجد؛ وإذا كان الحقل فارغًا: تحصيل</translation>
    </message>
    <message>
        <source>From the search to the products</source>
        <translation>من البحث إلى المنتجات</translation>
    </message>
    <message>
        <source>Add the product that is chosen</source>
        <translation>إضافة المنتج المختار</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>العودة إلى البحث</translation>
    </message>
    <message>
        <source>Make the product a favourite, or not any more</source>
        <translation>جعل المنتج مفضّلًا أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>More about the product or the line</source>
        <translation>المزيد عن المنتج أو السطر</translation>
    </message>
    <message>
        <source>Sell something that is not listed</source>
        <translation>بيع ما ليس في القائمة</translation>
    </message>
    <message>
        <source>Discount on the cart</source>
        <translation>خصم على السلة</translation>
    </message>
    <message>
        <source>Park the cart</source>
        <translation>تأجيل السلة</translation>
    </message>
    <message>
        <source>Parked carts</source>
        <translation>السلال المؤجّلة</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>One piece more, or one less</source>
        <translation>قطعة زيادة أو قطعة أقل</translation>
    </message>
    <message>
        <source>Type how many; Enter ends it</source>
        <translation>كتابة العدد؛ وEnter ينهيه</translation>
    </message>
    <message>
        <source>Price, note and discount of the line</source>
        <translation>سعر السطر وملاحظته وخصمه</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>خصم على السطر</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>إزالة السطر</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>تحصيل</translation>
    </message>
    <message>
        <source>Lines of the cart</source>
        <translation>أسطر السلة</translation>
    </message>
    <message>
        <source>Next customer; the payment waits in the list (F6)</source>
        <translation>العميل التالي؛ والدفعة تنتظر في القائمة (F6)</translation>
    </message>
    <message>
        <source>After the result: the next sale</source>
        <translation>بعد النتيجة: البيع التالي</translation>
    </message>
    <message>
        <source>Payment and result</source>
        <translation>الدفع والنتيجة</translation>
    </message>
    <message>
        <source>Choose the tip in this place</source>
        <translation>اختيار الإكرامية حسب موضعها</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>بلا إكرامية</translation>
    </message>
    <message>
        <source>Another tip: type it, and Enter</source>
        <translation>إكرامية أخرى: كتابتها ثم Enter</translation>
    </message>
    <message>
        <source>Round up, or not</source>
        <translation>تقريب المبلغ أو عدمه</translation>
    </message>
    <message>
        <source>Go on with what was chosen</source>
        <translation>المتابعة بما اختير</translation>
    </message>
    <message>
        <source>Back to the sale; nothing is charged</source>
        <translation>العودة إلى البيع؛ لا يُخصم أي مبلغ</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>الإكرامية</translation>
    </message>
    <message>
        <source>To another row</source>
        <translation>إلى صف آخر</translation>
    </message>
    <message>
        <source>Open or choose the row</source>
        <translation>فتح الصف أو اختياره</translation>
    </message>
    <message>
        <source>Choose the variant in this place</source>
        <translation>اختيار النوع حسب موضعه</translation>
    </message>
    <message>
        <source>Remove what never was charged, or a parked cart</source>
        <translation>إزالة ما لم يُحصَّل قط، أو سلة مؤجّلة</translation>
    </message>
    <message>
        <source>Leave the booth, with the manager&apos;s PIN</source>
        <translation>الخروج من الكشك برقم المدير السرّي</translation>
    </message>
    <message>
        <source>Lists, choices, booth</source>
        <translation>القوائم والاختيارات والكشك</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Vault key</source>
        <translation>مفتاح الخزنة (Vault)</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>مفتاح التاجر (Merchant)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Go on without new keys (Esc)</source>
        <translation>المتابعة دون مفاتيح جديدة (Esc)</translation>
    </message>
    <message>
        <source>The payment service does not accept the keys. Type the right ones.</source>
        <translation>لا تقبل خدمة الدفع المفاتيح. اكتب المفاتيح الصحيحة.</translation>
    </message>
    <message>
        <source>Start the till</source>
        <translation>تشغيل الصندوق</translation>
    </message>
    <message>
        <source>The keys of this merchant are not in the system&apos;s keyring.</source>
        <translation>مفاتيح هذا التاجر غير موجودة في مخزن مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>Once they are accepted, they are kept in the system&apos;s keyring; where there is none, in this till&apos;s memory until it is closed.</source>
        <translation>بعد قبولها تُحفظ في مخزن مفاتيح النظام؛ وإن لم يوجد ففي ذاكرة هذا الصندوق حتى يُغلق.</translation>
    </message>
    <message>
        <source>The keys, please</source>
        <translation>المفاتيح من فضلك</translation>
    </message>
    <message>
        <source>They stay in this till&apos;s memory until it is closed, and are stored nowhere.</source>
        <translation>تبقى في ذاكرة هذا الصندوق حتى يُغلق، ولا تُحفظ في أي مكان.</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Type the merchant number first, in the step before this one.</source>
        <translation>اكتب رقم التاجر أولًا، في الخطوة السابقة.</translation>
    </message>
    <message>
        <source>The two keys</source>
        <translation>المفتاحان</translation>
    </message>
    <message>
        <source>You find both in the payment service&apos;s dashboard.</source>
        <translation>تجدهما في لوحة خدمة الدفع.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>They work</source>
        <translation>المفاتيح تعمل</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>في مخزن المفاتيح</translation>
    </message>
    <message>
        <source>In memory until the till is closed</source>
        <translation>في الذاكرة حتى يُغلق الصندوق</translation>
    </message>
    <message>
        <source>Not connected yet: the till asks for the keys when it starts</source>
        <translation>لم يتم الاتصال بعد: يطلب الصندوق المفاتيح عند تشغيله</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>تجربة الاتصال</translation>
    </message>
    <message>
        <source>Type new ones</source>
        <translation>كتابة غيرها</translation>
    </message>
    <message>
        <source>The keys are in the keyring.</source>
        <translation>المفاتيح في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>The keys stay in memory until the till is closed.</source>
        <translation>تبقى المفاتيح في الذاكرة حتى يُغلق الصندوق.</translation>
    </message>
    <message>
        <source>Once they work, they are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>بعد نجاحها تُحفظ في مخزن مفاتيح هذا الجهاز وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, so that the till need not ask for the keys at each start.</source>
        <translation>مخزن مفاتيح هذا الجهاز مقفل. افتح قفله كي لا يطلب الصندوق المفاتيح عند كل تشغيل.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the keys would be safe. The till keeps them in memory and asks for them at each start.</source>
        <translation>ليس في هذا الجهاز مخزن مفاتيح آمن. يبقيها الصندوق في الذاكرة ويطلبها عند كل تشغيل.</translation>
    </message>
</context>
<context>
    <name>KioskHead</name>
    <message>
        <source>Staff: hold for two seconds to leave</source>
        <translation>للموظفين: ضغط مطوّل لثانيتين للخروج</translation>
    </message>
</context>
<context>
    <name>LaterPages</name>
    <message>
        <source>Demo shop</source>
        <translation>متجر تجريبي</translation>
    </message>
</context>
<context>
    <name>LaterPanel</name>
    <message>
        <source>You find this page again in the settings. When a code is scanned that nobody knows, the till offers to add the product on the spot.</source>
        <translation>تجد هذه الصفحة لاحقًا في الإعدادات. عند مسح رمز مجهول يعرض الصندوق إضافة المنتج في الحال.</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price of a piece ({currency})</source>
        <translation>سعر القطعة ({currency})</translation>
    </message>
    <message>
        <source>Note (stays in the shop)</source>
        <translation>ملاحظة (تبقى في المتجر)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Why it is given away</source>
        <translation>سبب تقديمه مجانًا</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>المجموع {amount}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>أقل بواحدة</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحدة</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>How the till speaks and looks. You can change this at any time.</source>
        <translation>لغة الصندوق ومظهره. يمكنك تغيير ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>{language} · {colours} · letters {size} %</source>
        <translation>‏{language} · {colours} · الحروف ‎{size}%‎</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>كما في هذا الجهاز</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>‎{number}%‎</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo shop</source>
        <translation>متجر تجريبي</translation>
    </message>
    <message>
        <source>{shop}, {till}</source>
        <translation>‏{shop}، {till}</translation>
    </message>
</context>
<context>
    <name>MessageFrame</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>This computer&apos;s address</source>
        <translation>عنوان هذا الجهاز</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Type another…</source>
        <translation>كتابة آخر…</translation>
    </message>
    <message>
        <source>The till finds it anew at each start.</source>
        <translation>يجده الصندوق من جديد عند كل تشغيل.</translation>
    </message>
</context>
<context>
    <name>NowherePanel</name>
    <message>
        <source>The customer sees the payment service&apos;s own page, and no receipt of yours.</source>
        <translation>يرى العميل صفحة خدمة الدفع نفسها، ولا يرى إيصالًا منك.</translation>
    </message>
    <message>
        <source>The till shows that it is paid a few seconds later than with a page.</source>
        <translation>يتأخّر ظهور الدفع في الصندوق بضع ثوانٍ عمّا هو مع وجود صفحة.</translation>
    </message>
    <message>
        <source>You can choose another way later, in the settings.</source>
        <translation>يمكنك اختيار طريقة أخرى لاحقًا في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>from {amount}</source>
        <translation>من {amount}</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>was {amount}</source>
        <translation>كان {amount}</translation>
    </message>
</context>
<context>
    <name>OpenPayments</name>
    <message>
        <source>Open payments</source>
        <translation>المدفوعات المعلّقة</translation>
    </message>
</context>
<context>
    <name>OwnAmountPage</name>
    <message>
        <source>Your donation</source>
        <translation>تبرّعك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Give {amount}</source>
        <translation>تبرّع بمبلغ {amount}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>تبرّع</translation>
    </message>
</context>
<context>
    <name>ParkPage</name>
    <message>
        <source>Park this cart</source>
        <translation>تأجيل هذه السلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>It waits on this till, also over a restart, until it is called back.</source>
        <translation>تنتظر على هذا الصندوق، حتى بعد إعادة التشغيل، إلى أن تُستعاد.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تأجيل</translation>
    </message>
</context>
<context>
    <name>ParkedModel</name>
    <message>
        <source>Pieces: {count}</source>
        <translation>القطع: {count}</translation>
    </message>
</context>
<context>
    <name>ParkedPage</name>
    <message>
        <source>Parked carts</source>
        <translation>السلال المؤجّلة</translation>
    </message>
    <message>
        <source>Find a parked cart by its name</source>
        <translation>البحث عن سلة مؤجّلة باسمها</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Throw the chosen cart away (Delete)</source>
        <translation>التخلّص من السلة المختارة (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Bring back what was thrown away (Ctrl+Z)</source>
        <translation>استرجاع ما تم التخلّص منه (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No parked cart is called so.</source>
        <translation>لا توجد سلة مؤجّلة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>لا توجد سلال مؤجّلة.</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>The code appears here.</source>
        <translation>يظهر الرمز هنا.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Open your phone&apos;s camera.</source>
        <translation>افتح كاميرا هاتفك.</translation>
    </message>
    <message>
        <source>Point it at the code.</source>
        <translation>وجّهها نحو الرمز.</translation>
    </message>
    <message>
        <source>Pay on your phone.</source>
        <translation>ادفع على هاتفك.</translation>
    </message>
    <message>
        <source>You choose the amount on your phone</source>
        <translation>تختار المبلغ على هاتفك</translation>
    </message>
    <message>
        <source>Your donation</source>
        <translation>تبرّعك</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>The donor chooses</source>
        <translation>يختاره المتبرّع</translation>
    </message>
    <message>
        <source>The answer could not be saved on this computer; saving again. Note the code {code}, and do not charge again.</source>
        <translation>تعذّر حفظ الجواب على هذا الجهاز؛ تُعاد محاولة الحفظ. دوّن الرمز {code} ولا تُحصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone shows an error. Not paid so far; check before charging again.</source>
        <translation>يعرض هاتف العميل خطأ. لم يُدفع حتى الآن؛ تحقّق قبل التحصيل مرة أخرى.</translation>
    </message>
    <message>
        <source>Waiting for the customer.</source>
        <translation>بانتظار العميل.</translation>
    </message>
    <message>
        <source>No connection. Nothing was charged; trying again.</source>
        <translation>لا اتصال. لم يُخصم أي مبلغ؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The payment service is slow. Nothing was charged; trying again.</source>
        <translation>خدمة الدفع بطيئة. لم يُخصم أي مبلغ؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Getting the payment ready…</source>
        <translation>جارٍ تجهيز الدفعة…</translation>
    </message>
    <message>
        <source>No connection. Not confirmed yet; checking again.</source>
        <translation>لا اتصال. لم يتأكّد بعد؛ يُعاد التحقّق.</translation>
    </message>
    <message>
        <source>The payment service is busy. Not confirmed yet; checking again.</source>
        <translation>خدمة الدفع مشغولة. لم يتأكّد بعد؛ يُعاد التحقّق.</translation>
    </message>
    <message>
        <source>The keys were not accepted. Not confirmed yet; checking again. A manager can type others in Settings, Set up again.</source>
        <translation>لم تُقبل المفاتيح. لم يتأكّد بعد؛ يُعاد التحقّق. يمكن للمدير كتابة غيرها في الإعدادات، الإعداد من جديد.</translation>
    </message>
    <message>
        <source>The payment service&apos;s address does not work. Not confirmed yet; checking again. A manager can set it in Settings, Connection.</source>
        <translation>عنوان خدمة الدفع لا يعمل. لم يتأكّد بعد؛ يُعاد التحقّق. يمكن للمدير ضبطه في الإعدادات، الاتصال.</translation>
    </message>
    <message>
        <source>The payment service does not say how this payment stands. Not confirmed yet; checking again.</source>
        <translation>لا تذكر خدمة الدفع حالة هذه الدفعة. لم يتأكّد بعد؛ يُعاد التحقّق.</translation>
    </message>
    <message>
        <source>No clear answer. Not confirmed yet; checking again.</source>
        <translation>لا جواب واضح. لم يتأكّد بعد؛ يُعاد التحقّق.</translation>
    </message>
    <message>
        <source>Phone is back, confirming…</source>
        <translation>عاد الهاتف، جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>The customer went back. Confirming…</source>
        <translation>تراجع العميل. جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقّق…</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>tip {amount}</source>
        <translation>الإكرامية {amount}</translation>
    </message>
    <message>
        <source>round-up {amount}</source>
        <translation>التقريب {amount}</translation>
    </message>
    <message>
        <source>Includes {tax} tax and {shipping} shipping</source>
        <translation>يشمل {tax} ضريبة و{shipping} شحنًا</translation>
    </message>
    <message>
        <source>Includes {tax} tax</source>
        <translation>يشمل {tax} ضريبة</translation>
    </message>
    <message>
        <source>Includes {shipping} shipping</source>
        <translation>يشمل {shipping} شحنًا</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>The code appears here.</source>
        <translation>يظهر الرمز هنا.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقّق الآن</translation>
    </message>
    <message>
        <source>Ask the payment service at once</source>
        <translation>سؤال خدمة الدفع فورًا</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>Take the code away. The till keeps watching in case it was paid already.</source>
        <translation>إزالة الرمز. يبقى الصندوق متابعًا في حال دُفع المبلغ قبل ذلك.</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>العميل التالي</translation>
    </message>
    <message>
        <source>Serve the next customer (Esc). This payment stays in the list of open ones.</source>
        <translation>خدمة العميل التالي (Esc). تبقى هذه الدفعة في قائمة المدفوعات المعلّقة.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Scan with the phone&apos;s camera</source>
        <translation>امسح الرمز بكاميرا الهاتف</translation>
    </message>
    <message>
        <source>Suggested donation</source>
        <translation>التبرّع المقترح</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>Getting the payment ready…</source>
        <translation>جارٍ تجهيز الدفعة…</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>To pay</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>On the customer&apos;s phone: {shop}, {amount}</source>
        <translation>على هاتف العميل: {shop}‏، {amount}</translation>
    </message>
</context>
<context>
    <name>PhoneTest</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>أمر جدار الحماية</translation>
    </message>
    <message>
        <source>The port is another one at each start. Keep it, if you open it in a firewall.</source>
        <translation>يتغيّر المنفذ عند كل تشغيل. ثبّته إذا فتحته في جدار حماية.</translation>
    </message>
    <message>
        <source>Making a test code…</source>
        <translation>جارٍ إنشاء رمز تجريبي…</translation>
    </message>
    <message>
        <source>Test code to scan with any phone</source>
        <translation>رمز تجريبي يُمسح بأي هاتف</translation>
    </message>
    <message>
        <source>Scan this with any phone. Waiting…</source>
        <translation>امسح هذا بأي هاتف. قيد الانتظار…</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>نجحت التجربة.</translation>
    </message>
    <message>
        <source>No phone yet? There is help below.</source>
        <translation>لم يصل أي هاتف بعد؟ تجد المساعدة أدناه.</translation>
    </message>
    <message>
        <source>Keep port {port}</source>
        <translation>تثبيت المنفذ {port}</translation>
    </message>
    <message>
        <source>If no phone comes</source>
        <translation>إذا لم يصل أي هاتف</translation>
    </message>
    <message>
        <source>Is the phone on the same Wi-Fi as this computer? A guest network often keeps them apart, and mobile data does not reach it.</source>
        <translation>هل الهاتف على شبكة Wi-Fi نفسها مع هذا الجهاز؟ كثيرًا ما تفصل شبكة الضيوف بينهما، ولا تصل إليه بيانات الهاتف المحمول.</translation>
    </message>
</context>
<context>
    <name>PhoneTimes</name>
    <message numerus="yes">
        <source>Scanned %Ln seconds after the code was shown.</source>
        <translation>
            <numerusform>مُسح الرمز فور ظهوره.</numerusform>
            <numerusform>مُسح الرمز بعد ثانية واحدة من ظهوره.</numerusform>
            <numerusform>مُسح الرمز بعد ثانيتين من ظهوره.</numerusform>
            <numerusform>مُسح الرمز بعد %Ln ثوانٍ من ظهوره.</numerusform>
            <numerusform>مُسح الرمز بعد %Ln ثانية من ظهوره.</numerusform>
            <numerusform>مُسح الرمز بعد %Ln ثانية من ظهوره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln seconds to answer, which is slow.</source>
        <translation>
            <numerusform>استغرق الرد أقل من ثانية، وهذا بطيء.</numerusform>
            <numerusform>استغرق الرد ثانية واحدة، وهذا بطيء.</numerusform>
            <numerusform>استغرق الرد ثانيتين، وهذا بطيء.</numerusform>
            <numerusform>استغرق الرد %Ln ثوانٍ، وهذا بطيء.</numerusform>
            <numerusform>استغرق الرد %Ln ثانية، وهذا بطيء.</numerusform>
            <numerusform>استغرق الرد %Ln ثانية، وهذا بطيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonesStep</name>
    <message>
        <source>On the shop&apos;s Wi-Fi</source>
        <translation>عبر شبكة Wi-Fi للمتجر</translation>
    </message>
    <message>
        <source>Phones come back to this computer. They must be on the same network.</source>
        <translation>تعود الهواتف إلى هذا الجهاز. يجب أن تكون على الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Over the internet</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>To a return handler that you run on a server; any phone reaches it.</source>
        <translation>إلى خدمة عودة تشغّلها أنت على خادم؛ يصل إليها أي هاتف.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>بلا عودة</translation>
    </message>
    <message>
        <source>The till finds out by asking. Nothing has to be reached from outside.</source>
        <translation>يعرف الصندوق النتيجة بالسؤال عنها. لا حاجة إلى الوصول إلى شيء من الخارج.</translation>
    </message>
    <message>
        <source>How phones come back</source>
        <translation>كيف تعود الهواتف</translation>
    </message>
    <message>
        <source>After paying, the customer&apos;s phone opens a page that shows the receipt: where is it?</source>
        <translation>بعد الدفع يفتح هاتف العميل صفحة تعرض الإيصال: أين هي؟</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Nowhere: the till finds out by asking.</source>
        <translation>بلا عودة: يعرف الصندوق النتيجة بالسؤال عنها.</translation>
    </message>
    <message>
        <source>To {host}.</source>
        <translation>إلى {host}.</translation>
    </message>
    <message>
        <source>To this computer, over the shop&apos;s Wi-Fi; a phone tried it.</source>
        <translation>إلى هذا الجهاز عبر شبكة Wi-Fi للمتجر؛ جُرّب ذلك بهاتف.</translation>
    </message>
    <message>
        <source>To this computer, over the shop&apos;s Wi-Fi; not tried with a phone yet.</source>
        <translation>إلى هذا الجهاز عبر شبكة Wi-Fi للمتجر؛ لم يُجرَّب بهاتف بعد.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>الأرقام المكتوبة: %Ln</numerusform>
            <numerusform>الأرقام المكتوبة: %Ln</numerusform>
            <numerusform>الأرقام المكتوبة: %Ln</numerusform>
            <numerusform>الأرقام المكتوبة: %Ln</numerusform>
            <numerusform>الأرقام المكتوبة: %Ln</numerusform>
            <numerusform>الأرقام المكتوبة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>جارٍ التحقّق من الرقم السرّي</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>رقم المدير السرّي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>حذف للخلف</translation>
    </message>
    <message>
        <source>No PIN is set. Set one with: pos-app configure --manager-pin</source>
        <translation>لم يُعيَّن رقم سرّي. عيّنه بالأمر: pos-app configure --manager-pin</translation>
    </message>
    <message>
        <source>Too many wrong PINs. It can be tried again in {time}.</source>
        <translation>أرقام سرّية خاطئة كثيرة. يمكن المحاولة مرة أخرى بعد {time}.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {count}.</source>
        <translation>ليس هذا الرقم السرّي. المحاولات المتبقية: {count}.</translation>
    </message>
    <message>
        <source>Tries left: {count}.</source>
        <translation>المحاولات المتبقية: {count}.</translation>
    </message>
    <message>
        <source>Four to eight digits.</source>
        <translation>من أربعة إلى ثمانية أرقام.</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>New PIN</source>
        <translation>الرقم السرّي الجديد</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرقم السرّي نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>إبقاء القديم</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>رقم المدير السرّي</translation>
    </message>
    <message>
        <source>A few digits that keep everyone but the manager out of the settings.</source>
        <translation>بضعة أرقام تمنع الجميع من دخول الإعدادات إلا المدير.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>استخدام هذا الرقم</translation>
    </message>
    <message>
        <source>A PIN stands before the settings.</source>
        <translation>الإعدادات محمية برقم سرّي.</translation>
    </message>
    <message>
        <source>No PIN: everyone at this till can open the settings.</source>
        <translation>بلا رقم سرّي: يمكن لكل من على هذا الصندوق فتح الإعدادات.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>الرقم السرّي معيَّن.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>الرقمان متطابقان.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the second one again.</source>
        <translation>الرقمان مختلفان. اكتب الثاني من جديد.</translation>
    </message>
    <message>
        <source>Four to eight digits. Without a PIN, leave both empty.</source>
        <translation>من أربعة إلى ثمانية أرقام. اترك الحقلين فارغين إن لم ترد رقمًا سرّيًا.</translation>
    </message>
    <message>
        <source>This PIN is easily guessed. It works all the same.</source>
        <translation>يسهل تخمين هذا الرقم السرّي. لكنه يعمل مع ذلك.</translation>
    </message>
    <message>
        <source>The till asks for it before</source>
        <translation>يطلبه الصندوق قبل</translation>
    </message>
    <message>
        <source>the settings are opened</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>a backup is restored</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>somebody leaves the donation booth</source>
        <translation>الخروج من كشك التبرّعات</translation>
    </message>
</context>
<context>
    <name>ProductFile</name>
    <message>
        <source>Line {line}, {column}: {reason}</source>
        <translation>السطر {line}، {column}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>السعر ناقص.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <source>The product number (sku) is missing.</source>
        <translation>رقم المنتج (sku) ناقص.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>لا يمكن أن يكون السعر أقل من صفر.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>هذا العمود ناقص.</translation>
    </message>
    <message>
        <source>This column is there twice.</source>
        <translation>هذا العمود موجود مرتين.</translation>
    </message>
    <message>
        <source>Write yes or no here, or nothing.</source>
        <translation>اكتب هنا yes (نعم) أو no (لا)، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>This is not the plain name of a picture.</source>
        <translation>هذا ليس اسم صورة بسيطًا.</translation>
    </message>
    <message>
        <source>The picture&apos;s address does not begin with https://.</source>
        <translation>عنوان الصورة لا يبدأ بـ ‎https://‎.</translation>
    </message>
    <message>
        <source>This line has more values than there are columns.</source>
        <translation>قيم هذا السطر أكثر من الأعمدة.</translation>
    </message>
    <message>
        <source>There are no products in the file.</source>
        <translation>لا توجد منتجات في الملف.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The first line does not name the columns.</source>
        <translation>السطر الأول لا يسمّي الأعمدة.</translation>
    </message>
    <message>
        <source>This line is too long. Is this a product file?</source>
        <translation>هذا السطر أطول من اللازم. هل هذا ملف منتجات؟</translation>
    </message>
    <message>
        <source>This line is not text. Save the table as CSV in UTF-8.</source>
        <translation>هذا السطر ليس نصًا. احفظ الجدول بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the table as CSV in UTF-8.</source>
        <translation>لا يمكن قراءة الحروف. احفظ الجدول بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>فُتحت هنا علامة اقتباس ولم تُغلق.</translation>
    </message>
    <message>
        <source>A value is too long; perhaps a quotation mark is never closed.</source>
        <translation>إحدى القيم أطول من اللازم؛ ربما لم تُغلق علامة اقتباس.</translation>
    </message>
    <message>
        <source>A quotation mark stands within a quoted value; write it twice.</source>
        <translation>توجد علامة اقتباس داخل قيمة بين علامتي اقتباس؛ اكتبها مرتين.</translation>
    </message>
    <message>
        <source>This is not a plain price, such as {0}.</source>
        <translation>هذا ليس سعرًا بسيطًا، مثل {0}.</translation>
    </message>
    <message>
        <source>A price in {0} has no decimals.</source>
        <translation>السعر بعملة {0} بلا كسور عشرية.</translation>
    </message>
    <message>
        <source>A price in {0} has at most {1} decimals.</source>
        <translation>أقصى عدد للخانات العشرية في سعر بعملة {0} هو {1}.</translation>
    </message>
    <message>
        <source>The price is above {0}.</source>
        <translation>السعر أكبر من {0}.</translation>
    </message>
    <message>
        <source>Line {0} already has this product number (sku).</source>
        <translation>للسطر {0} رقم المنتج (sku) نفسه.</translation>
    </message>
    <message>
        <source>Line {0} already has this barcode.</source>
        <translation>للسطر {0} الرمز الشريطي نفسه.</translation>
    </message>
    <message>
        <source>This is longer than {1} characters.</source>
        <translation>هذا أطول من {1} حرفًا.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>تعذّرت قراءة الملف: {0}.</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
</context>
<context>
    <name>ProductRows</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price ({currency})</source>
        <translation>السعر ({currency})</translation>
    </message>
    <message>
        <source>Barcode (optional)</source>
        <translation>الرمز الشريطي (اختياري)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>أدخل سعرًا.</translation>
    </message>
    <message>
        <source>Another row has this barcode.</source>
        <translation>لصف آخر هذا الرمز الشريطي.</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>الصف {number}: {problem}</translation>
    </message>
</context>
<context>
    <name>ProductSearch</name>
    <message>
        <source>Search products</source>
        <translation>البحث عن منتجات</translation>
    </message>
    <message>
        <source>Scan something, or type its name</source>
        <translation>امسح رمزًا أو اكتب اسمه</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>ProductsStep</name>
    <message>
        <source>The products that are there</source>
        <translation>المنتجات الموجودة</translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation>التراجع عن أخذها</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>منتجاتك</translation>
    </message>
    <message>
        <source>What you sell, to tap or scan. Amounts can be typed without any product.</source>
        <translation>ما تبيعه، باللمس أو بالمسح. ويمكن كتابة المبالغ دون أي منتج.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا توجد منتجات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln products</source>
        <translation>
            <numerusform>أخذ المنتجات: %Ln</numerusform>
            <numerusform>أخذ المنتجات: %Ln</numerusform>
            <numerusform>أخذ المنتجات: %Ln</numerusform>
            <numerusform>أخذ المنتجات: %Ln</numerusform>
            <numerusform>أخذ المنتجات: %Ln</numerusform>
            <numerusform>أخذ المنتجات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them…</source>
        <translation>جارٍ أخذها…</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>The till cannot save them. Make room on the disk, and try again.</source>
        <translation>لا يستطيع الصندوق حفظها. أفسح مكانًا على القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No product is there now.</source>
        <translation>لا توجد منتجات الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are there.</source>
        <translation>
            <numerusform>لا توجد منتجات.</numerusform>
            <numerusform>يوجد منتج واحد.</numerusform>
            <numerusform>يوجد منتجان.</numerusform>
            <numerusform>توجد %Ln منتجات.</numerusform>
            <numerusform>يوجد %Ln منتجًا.</numerusform>
            <numerusform>يوجد %Ln منتج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have prices in another currency and cannot be sold. Take them in again with new prices.</source>
        <translation>
            <numerusform>لا منتجات بأسعار بعملة أخرى (%Ln).</numerusform>
            <numerusform>يوجد منتج واحد سعره بعملة أخرى ولا يمكن بيعه. أضفه من جديد بسعر جديد.</numerusform>
            <numerusform>يوجد منتجان سعرهما بعملة أخرى ولا يمكن بيعهما. أضفهما من جديد بأسعار جديدة.</numerusform>
            <numerusform>%Ln منتجات أسعارها بعملة أخرى ولا يمكن بيعها. أضفها من جديد بأسعار جديدة.</numerusform>
            <numerusform>%Ln منتجًا أسعارها بعملة أخرى ولا يمكن بيعها. أضفها من جديد بأسعار جديدة.</numerusform>
            <numerusform>%Ln منتج أسعارها بعملة أخرى ولا يمكن بيعها. أضفها من جديد بأسعار جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type them in</source>
        <translation>كتابتها هنا</translation>
    </message>
    <message>
        <source>For a few. Add more any time.</source>
        <translation>لعدد قليل. أضف المزيد متى شئت.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>A table saved as CSV.</source>
        <translation>جدول محفوظ بصيغة CSV.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>عيّنة جاهزة</translation>
    </message>
    <message>
        <source>A small shop&apos;s, to try the till with.</source>
        <translation>لمتجر صغير، لتجربة الصندوق بها.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Sell by typing amounts until then.</source>
        <translation>حتى ذلك الحين تبيع بكتابة المبالغ.</translation>
    </message>
    <message>
        <source>Keep them, and add these</source>
        <translation>إبقاؤها وإضافة هذه</translation>
    </message>
    <message>
        <source>Replace them all by these</source>
        <translation>حذفها كلها ووضع هذه مكانها</translation>
    </message>
</context>
<context>
    <name>ProgramBroken</name>
    <message>
        <source>Something in the till broke; the log has it.</source>
        <translation>تعطّل شيء في الصندوق؛ التفاصيل في السجل.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Code to scan with the customer&apos;s phone</source>
        <translation>رمز يُمسح بهاتف العميل</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>لا رمز</translation>
    </message>
</context>
<context>
    <name>QuantityHint</name>
    <message>
        <source>{quantity} ×</source>
        <translation>‏{quantity} ×</translation>
    </message>
    <message>
        <source>Quantity of the next scan: {quantity}</source>
        <translation>كمية المسح التالي: {quantity}</translation>
    </message>
</context>
<context>
    <name>ReadProducts</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>given up</source>
        <translation>تُركت المحاولة</translation>
    </message>
    <message>
        <source>There is no connection to the payment provider ({kind}).</source>
        <translation>لا اتصال بمزوّد الدفع ({kind}).</translation>
    </message>
    <message>
        <source>The connection to the payment provider is closed.</source>
        <translation>الاتصال بمزوّد الدفع مغلق.</translation>
    </message>
    <message>
        <source>The computer&apos;s proxy settings cannot work.</source>
        <translation>إعدادات الوكيل في هذا الجهاز لا يمكن أن تعمل.</translation>
    </message>
    <message>
        <source>The payment provider asked to slow down.</source>
        <translation>طلب مزوّد الدفع الإبطاء.</translation>
    </message>
    <message>
        <source>The payment provider answered with an error ({code}).</source>
        <translation>أجاب مزوّد الدفع بخطأ ({code}).</translation>
    </message>
    <message>
        <source>The payment provider said that it did not work.</source>
        <translation>قال مزوّد الدفع إن ذلك لم ينجح.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer is not JSON.</source>
        <translation>جواب مزوّد الدفع ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer makes no sense: {part}.</source>
        <translation>جواب مزوّد الدفع غير مفهوم: {part}.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer came packed.</source>
        <translation>وصل جواب مزوّد الدفع مضغوطًا.</translation>
    </message>
    <message>
        <source>The payment provider&apos;s answer is far too long.</source>
        <translation>جواب مزوّد الدفع أطول من اللازم بكثير.</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <translation>الجواب غير مفهوم.</translation>
    </message>
    <message>
        <source>The payment provider refused the sale.</source>
        <translation>رفض مزوّد الدفع البيع.</translation>
    </message>
    <message>
        <source>The payment provider did not accept the keys.</source>
        <translation>لم يقبل مزوّد الدفع المفاتيح.</translation>
    </message>
    <message>
        <source>The payment provider answers from another address: {host}</source>
        <translation>يجيب مزوّد الدفع من عنوان آخر: {host}</translation>
    </message>
    <message>
        <source>There is no checkout API at the address in the settings.</source>
        <translation>لا توجد واجهة دفع على العنوان المحفوظ في الإعدادات.</translation>
    </message>
    <message>
        <source>The opened checkout does not fit the sale: {detail}</source>
        <translation>الدفعة المفتوحة لا تطابق البيع: {detail}</translation>
    </message>
    <message>
        <source>The provider no longer offers this checkout ({code}).</source>
        <translation>لم يعد المزوّد يقدّم هذه الدفعة ({code}).</translation>
    </message>
</context>
<context>
    <name>ReleaseWatch</name>
    <message>
        <source>A newer version of this till is there: {version}.</source>
        <translation>يتوفّر إصدار أحدث من هذا الصندوق: {version}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>ترك الأمر كما هو</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>العودة إلى نسخة {when}؟</translation>
    </message>
    <message>
        <source>No payment is lost: all that was sold since then is taken over, and open payments are watched on. Products, favourites and parked carts go back to how they were.</source>
        <translation>لا تضيع أي دفعة: يُنقل كل ما بيع منذ ذلك الحين، وتستمر متابعة المدفوعات المعلّقة. أما المنتجات والمفضّلة والسلال المؤجّلة فتعود كما كانت.</translation>
    </message>
    <message>
        <source>The journal of now is set aside in the till&apos;s folder. The till starts again.</source>
        <translation>يُوضع السجل الحالي جانبًا في مجلد الصندوق. ويُعاد تشغيل الصندوق.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Needs attention</source>
        <translation>بحاجة إلى انتباه</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>{paid} was taken into the sale; {asked} was asked for. {receipt}</source>
        <translation>أُدخل {paid} في البيع؛ والمطلوب كان {asked}. {receipt}</translation>
    </message>
    <message>
        <source>Taken into the sale</source>
        <translation>أُدخلت في البيع</translation>
    </message>
    <message>
        <source>Refund noted</source>
        <translation>سُجّل ردّ المبلغ</translation>
    </message>
    <message>
        <source>The refund is noted. The money goes back by the payment service&apos;s dashboard; the till itself moves none.</source>
        <translation>سُجّل ردّ المبلغ. يعود المال عبر لوحة خدمة الدفع؛ والصندوق نفسه لا ينقل شيئًا.</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>تم التأكيد يدويًا</translation>
    </message>
    <message>
        <source>A person says that this was paid; the payment service has not said so. If it says otherwise, the till will ask again.</source>
        <translation>يقول شخص إن المبلغ دُفع؛ ولم تقل خدمة الدفع ذلك. إن قالت غير ذلك فسيسأل الصندوق من جديد.</translation>
    </message>
    <message>
        <source>Noted as not paid</source>
        <translation>سُجّل أنها لم تُدفع</translation>
    </message>
    <message>
        <source>A person says that this was not paid. If the payment service says otherwise, the till will ask again.</source>
        <translation>يقول شخص إن المبلغ لم يُدفع. إن قالت خدمة الدفع غير ذلك فسيسأل الصندوق من جديد.</translation>
    </message>
    <message>
        <source>Payment received, not saved</source>
        <translation>استُلم الدفع ولم يُحفظ</translation>
    </message>
    <message>
        <source>The till could not write it down; the disk may be full. It keeps trying. Note this reference: {reference}, and do not charge again.</source>
        <translation>تعذّر على الصندوق تدوين الدفعة؛ قد يكون القرص ممتلئًا. المحاولة مستمرة. دوّن هذا المرجع: {reference} ولا تُحصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt} · {code}</source>
        <translation>إيصال {receipt}‏ · {code}</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>The customer cancelled. Nothing was charged. Show a new code if they change their mind.</source>
        <translation>ألغى العميل. لم يُخصم أي مبلغ. اعرض رمزًا جديدًا إذا غيّر رأيه.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل الدفع</translation>
    </message>
    <message>
        <source>The payment failed. Nothing was charged, as far as the payment service knows. Show a new code, or take another way to pay.</source>
        <translation>فشل الدفع. لم يُخصم أي مبلغ حسب علم خدمة الدفع. اعرض رمزًا جديدًا، أو اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>The customer did not pay in time. Nothing was charged so far; the till keeps checking. Show a new code if they still want to pay.</source>
        <translation>لم يدفع العميل في الوقت المحدّد. لم يُخصم أي مبلغ حتى الآن؛ والصندوق يواصل التحقّق. اعرض رمزًا جديدًا إذا ما زال يريد الدفع.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>أُزيل الرمز</translation>
    </message>
    <message>
        <source>The code is no longer shown. Nothing was charged so far. If the customer paid at the last moment, the till will say so.</source>
        <translation>لم يعد الرمز معروضًا. لم يُخصم أي مبلغ حتى الآن. إن دفع العميل في اللحظة الأخيرة فسيخبرك الصندوق.</translation>
    </message>
    <message>
        <source>There was no payment to show. Nothing was charged. Try again.</source>
        <translation>لم تكن هناك دفعة لعرضها. لم يُخصم أي مبلغ. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The payment service could not be reached. Nothing was charged. Try again when the connection is back.</source>
        <translation>تعذّر الوصول إلى خدمة الدفع. لم يُخصم أي مبلغ. حاول مرة أخرى عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>This was confirmed by hand, and now the payment service says that it was not paid. Check it in the payment service&apos;s dashboard, and decide again.</source>
        <translation>أُكّدت هذه الدفعة يدويًا، والآن تقول خدمة الدفع إنها لم تُدفع. راجعها في لوحة خدمة الدفع وقرّر من جديد.</translation>
    </message>
    <message>
        <source>Paid after the time was up. The money has moved. Take it into the sale, or refund it in the payment service&apos;s dashboard.</source>
        <translation>دُفع المبلغ بعد انتهاء الوقت. انتقل المال. أدخله في البيع، أو ردّه من لوحة خدمة الدفع.</translation>
    </message>
    <message>
        <source>Paid after the code was taken away. The money has moved. Take it into the sale, or refund it in the payment service&apos;s dashboard.</source>
        <translation>دُفع المبلغ بعد إزالة الرمز. انتقل المال. أدخله في البيع، أو ردّه من لوحة خدمة الدفع.</translation>
    </message>
    <message>
        <source>This sale was paid twice. The money has moved both times. Refund one of the two in the payment service&apos;s dashboard.</source>
        <translation>دُفع هذا البيع مرتين. انتقل المال في المرتين. ردّ إحدى الدفعتين من لوحة خدمة الدفع.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this was paid. Check it in the payment service&apos;s dashboard before charging again.</source>
        <translation>لا أحد يعرف بعد هل دُفع المبلغ. تحقّق من ذلك في لوحة خدمة الدفع قبل التحصيل مرة أخرى.</translation>
    </message>
    <message>
        <source>Paid in another amount or currency than the {asked} asked for. The money has moved. Compare with the payment service&apos;s dashboard before handing over the goods.</source>
        <translation>دُفع مبلغ أو عملة غير المطلوب {asked}. انتقل المال. قارن بلوحة خدمة الدفع قبل تسليم البضاعة.</translation>
    </message>
    <message>
        <source>{paid} was paid, and {asked} was asked for. The money has moved. Settle the difference, or refund it in the payment service&apos;s dashboard.</source>
        <translation>دُفع {paid} والمطلوب كان {asked}. انتقل المال. سوِّ الفرق، أو ردّه من لوحة خدمة الدفع.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>عرض رمز جديد</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>إيصال {receipt}</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>Start the next sale (Enter)</source>
        <translation>بدء البيع التالي (Enter)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Show what happened to this payment, step by step</source>
        <translation>عرض ما حدث لهذه الدفعة خطوة بخطوة</translation>
    </message>
</context>
<context>
    <name>SaleFlow</name>
    <message>
        <source>{amount} · {code} is removed. Nothing was charged.</source>
        <translation>أُزيلت {amount} · {code}. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Show the code to the customer (Enter)</source>
        <translation>عرض الرمز للعميل (Enter)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>تحصيل</translation>
    </message>
    <message>
        <source>Nothing to charge</source>
        <translation>لا شيء للتحصيل</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>تحصيل {amount}</translation>
    </message>
    <message>
        <source>The cart comes to {amount}: there is nothing to charge.</source>
        <translation>مجموع السلة {amount}: لا شيء للتحصيل.</translation>
    </message>
</context>
<context>
    <name>ScanGuide</name>
    <message>
        <source>{code} was not added. Finish this first, then scan it.</source>
        <translation>لم يُضف {code}. أنهِ هذا أولًا ثم امسحه.</translation>
    </message>
    <message>
        <source>{code} was not added: the products are still being read. Scan it again.</source>
        <translation>لم يُضف {code}: ما زالت المنتجات تُقرأ. امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>{product} was not added: its label says nothing to pay for.</source>
        <translation>لم يُضف {product}: لا تذكر بطاقته مبلغًا للدفع.</translation>
    </message>
    <message>
        <source>A new sale. The payment before it waits in the list (F6).</source>
        <translation>بيع جديد. الدفعة السابقة تنتظر في القائمة (F6).</translation>
    </message>
    <message>
        <source>Added to the cart. What you typed is still under Donation (F4).</source>
        <translation>أُضيف إلى السلة. وما كتبته ما زال في صفحة التبرّع (F4).</translation>
    </message>
    <message>
        <source>Added to the cart. What you typed is still under Amount (F2).</source>
        <translation>أُضيف إلى السلة. وما كتبته ما زال في صفحة المبلغ (F2).</translation>
    </message>
    <message>
        <source>No product has the code {code}. Nothing was added.</source>
        <translation>لا منتج له الرمز {code}. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Add it ({key})</source>
        <translation>إضافته ({key})</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>Show which is which</source>
        <translation>عرض أرقام الشاشات</translation>
    </message>
    <message>
        <source>On which display</source>
        <translation>على أي شاشة</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>لغة العملاء</translation>
    </message>
    <message>
        <source>Customers can change it for themselves.</source>
        <translation>يمكن للعملاء تغييرها بأنفسهم.</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>A second display can show customers the cart, the price and the code.</source>
        <translation>يمكن لشاشة ثانية أن تعرض للعملاء السلة والسعر والرمز.</translation>
    </message>
    <message>
        <source>On the second display, whenever there is one.</source>
        <translation>على الشاشة الثانية متى وُجدت.</translation>
    </message>
    <message>
        <source>In a window of its own.</source>
        <translation>في نافذة خاصة.</translation>
    </message>
    <message>
        <source>No screen for customers.</source>
        <translation>لا شاشة للعملاء.</translation>
    </message>
    <message>
        <source>Nothing is shown to customers but the code on the till&apos;s screen.</source>
        <translation>لا يُعرض للعملاء سوى الرمز على شاشة الصندوق.</translation>
    </message>
    <message>
        <source>Customers see their screen on display {number}.</source>
        <translation>يرى العملاء شاشتهم على الشاشة رقم {number}.</translation>
    </message>
    <message>
        <source>The window opens with the till. Drag it where customers see it.</source>
        <translation>تُفتح النافذة مع الصندوق. اسحبها إلى حيث يراها العملاء.</translation>
    </message>
    <message>
        <source>There is one display. When you plug in a second one, customers see their screen there at once; until then, they look at the till&apos;s.</source>
        <translation>توجد شاشة واحدة. عند توصيل شاشة ثانية يرى العملاء شاشتهم عليها فورًا؛ وحتى ذلك الحين ينظرون إلى شاشة الصندوق.</translation>
    </message>
    <message>
        <source>The displays show the same. Let your system extend them instead.</source>
        <translation>تعرض الشاشتان الشيء نفسه. اضبط النظام على توسيع العرض بدلًا من تكراره.</translation>
    </message>
    <message>
        <source>The first that is free</source>
        <translation>أول شاشة شاغرة</translation>
    </message>
    <message>
        <source>On the second display</source>
        <translation>على الشاشة الثانية</translation>
    </message>
    <message>
        <source>It turns to the customers by itself, as soon as it is plugged in.</source>
        <translation>تصبح للعملاء تلقائيًا بمجرد وصلها.</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>في نافذة خاصة</translation>
    </message>
    <message>
        <source>A window that you put where customers see it.</source>
        <translation>نافذة تضعها حيث يراها العملاء.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Customers look at the till&apos;s screen.</source>
        <translation>ينظر العملاء إلى شاشة الصندوق.</translation>
    </message>
    <message>
        <source>As this till</source>
        <translation>مثل هذا الصندوق</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide: {key}</source>
        <translation>إخفاء: {key}</translation>
    </message>
    <message>
        <source>Show: {key}</source>
        <translation>إظهار: {key}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>معيَّن</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>الصور ({endings})</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>As customers see it when they pay.</source>
        <translation>كما يراه العملاء عند الدفع.</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>رقم التاجر</translation>
    </message>
    <message>
        <source>From your contract with the payment service.</source>
        <translation>من عقدك مع خدمة الدفع.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR.</source>
        <translation>ثلاثة أحرف، مثل USD أو EUR.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>اسم هذا الصندوق</translation>
    </message>
    <message>
        <source>Receipts begin with</source>
        <translation>تبدأ الإيصالات بـ</translation>
    </message>
    <message>
        <source>Another one for each till, such as A, B, C.</source>
        <translation>مختلف لكل صندوق، مثل A أو B أو C.</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>رقم المدير السرّي</translation>
    </message>
    <message>
        <source>4 to 8 digits, asked for before settings and by the booth.</source>
        <translation>من 4 إلى 8 أرقام، يُطلب قبل الإعدادات وفي الكشك.</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>المظهر والصوت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>كما في هذا الجهاز</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>حجم النص بالنسبة المئوية</translation>
    </message>
    <message>
        <source>From 100 to 200.</source>
        <translation>من 100 إلى 200.</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>بلا صور متحركة</translation>
    </message>
    <message>
        <source>The shop&apos;s colour</source>
        <translation>لون المتجر</translation>
    </message>
    <message>
        <source>Such as #1D4ED8. Customers see it too. It is bent until it can be read.</source>
        <translation>مثل ‎#1D4ED8‎. يراه العملاء أيضًا. يُعدَّل حتى تسهل قراءته.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Volume of sounds</source>
        <translation>مستوى الأصوات</translation>
    </message>
    <message>
        <source>From 0, for none, to 100.</source>
        <translation>من 0 (بلا صوت) إلى 100.</translation>
    </message>
    <message>
        <source>Where newer versions are announced</source>
        <translation>مكان الإعلان عن الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>The web address of a small file, read once a day. Empty: nobody is asked.</source>
        <translation>عنوان ويب لملف صغير يُقرأ مرة كل يوم. فارغ: لا يُسأل أحد.</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Ask for a tip</source>
        <translation>السؤال عن الإكرامية</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>على هذه الشاشة</translation>
    </message>
    <message>
        <source>On the customer&apos;s screen</source>
        <translation>على شاشة العميل</translation>
    </message>
    <message>
        <source>Tips to choose from, in per cent</source>
        <translation>الإكراميات المعروضة، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>One to four numbers, such as 10 15 20.</source>
        <translation>من رقم واحد إلى أربعة، مثل ‎10 15 20‎.</translation>
    </message>
    <message>
        <source>Offer to round up for a good cause</source>
        <translation>عرض تقريب المبلغ لأجل عمل خيري</translation>
    </message>
    <message>
        <source>The good cause</source>
        <translation>العمل الخيري</translation>
    </message>
    <message>
        <source>Whom the rounding up is for.</source>
        <translation>لمن يذهب فرق التقريب.</translation>
    </message>
    <message>
        <source>Donations to choose from</source>
        <translation>التبرّعات المعروضة</translation>
    </message>
    <message>
        <source>Up to four amounts, such as 5 10 20 50.</source>
        <translation>حتى أربعة مبالغ، مثل ‎5 10 20 50‎.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Scanner writes before a code</source>
        <translation>ما يكتبه الماسح قبل الرمز</translation>
    </message>
    <message>
        <source>Empty for most scanners.</source>
        <translation>فارغ لمعظم الماسحات.</translation>
    </message>
    <message>
        <source>Scanner writes after a code</source>
        <translation>ما يكتبه الماسح بعد الرمز</translation>
    </message>
    <message>
        <source>Besides Enter or Tab. Empty for most scanners.</source>
        <translation>إضافة إلى Enter أو Tab. فارغ لمعظم الماسحات.</translation>
    </message>
    <message>
        <source>Codes that begin with 2</source>
        <translation>الرموز التي تبدأ بالرقم 2</translation>
    </message>
    <message>
        <source>Labels printed by a scale.</source>
        <translation>ملصقات يطبعها الميزان.</translation>
    </message>
    <message>
        <source>Are codes like any other</source>
        <translation>رموز كغيرها</translation>
    </message>
    <message>
        <source>Hold the price</source>
        <translation>تحمل السعر</translation>
    </message>
    <message>
        <source>Hold the weight</source>
        <translation>تحمل الوزن</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>On the second display</source>
        <translation>على الشاشة الثانية</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>في نافذة خاصة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>لغة العملاء</translation>
    </message>
    <message>
        <source>Customers can change it for themselves.</source>
        <translation>يمكن للعملاء تغييرها بأنفسهم.</translation>
    </message>
    <message>
        <source>As this till</source>
        <translation>مثل هذا الصندوق</translation>
    </message>
    <message>
        <source>Picture while idle</source>
        <translation>الصورة أثناء الانتظار</translation>
    </message>
    <message>
        <source>How far away phones are held, in centimetres</source>
        <translation>بُعد الهواتف عن الشاشة بالسنتيمتر</translation>
    </message>
    <message>
        <source>The code is drawn as large as that needs.</source>
        <translation>يُرسم الرمز بالحجم الذي يحتاجه ذلك.</translation>
    </message>
    <message>
        <source>Donation booth</source>
        <translation>كشك التبرّعات</translation>
    </message>
    <message>
        <source>What is collected for</source>
        <translation>لماذا تُجمع التبرّعات</translation>
    </message>
    <message>
        <source>A sentence about it</source>
        <translation>جملة عن ذلك</translation>
    </message>
    <message>
        <source>Picture of it</source>
        <translation>صورة له</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Zero for none.</source>
        <translation>صفر إذا لم يكن هناك هدف.</translation>
    </message>
    <message>
        <source>Collected elsewhere</source>
        <translation>ما جُمع في مكان آخر</translation>
    </message>
    <message>
        <source>Counts towards the goal.</source>
        <translation>يُحسب ضمن الهدف.</translation>
    </message>
    <message>
        <source>Back to the start after so many seconds</source>
        <translation>العودة إلى البداية بعد هذا العدد من الثواني</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Address of the payment service</source>
        <translation>عنوان خدمة الدفع</translation>
    </message>
    <message>
        <source>Phones come back to the till</source>
        <translation>تعود الهواتف إلى الصندوق</translation>
    </message>
    <message>
        <source>Off: customers stay on the payment service&apos;s own page.</source>
        <translation>عند الإيقاف: يبقى العملاء على صفحة خدمة الدفع نفسها.</translation>
    </message>
    <message>
        <source>This till&apos;s address for phones</source>
        <translation>عنوان هذا الصندوق للهواتف</translation>
    </message>
    <message>
        <source>Empty: the till finds it by itself.</source>
        <translation>فارغ: يجده الصندوق بنفسه.</translation>
    </message>
    <message>
        <source>Port for phones</source>
        <translation>منفذ الهواتف</translation>
    </message>
    <message>
        <source>0 for any that is free.</source>
        <translation>0 لأي منفذ شاغر.</translation>
    </message>
    <message>
        <source>Hosted return handler</source>
        <translation>خدمة عودة مستضافة</translation>
    </message>
    <message>
        <source>Its web address, if phones come back elsewhere.</source>
        <translation>عنوانها على الويب، إذا كانت الهواتف تعود إلى مكان آخر.</translation>
    </message>
</context>
<context>
    <name>SettingsDoor</name>
    <message>
        <source>Settings are for the manager.</source>
        <translation>الإعدادات للمدير.</translation>
    </message>
    <message>
        <source>The demo forgets what is changed here when it is closed.</source>
        <translation>ينسى العرض التجريبي ما يُغيَّر هنا عند إغلاقه.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>لا يوجد إعداد مطابق. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back to the till (Esc)</source>
        <translation>العودة إلى الصندوق (Esc)</translation>
    </message>
    <message>
        <source>Check the till</source>
        <translation>فحص الصندوق</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>الإعداد من جديد…</translation>
    </message>
</context>
<context>
    <name>SetupFirewall</name>
    <message>
        <source>The firewall ufw is on. This lets phones in, typed in a terminal:</source>
        <translation>جدار الحماية ufw مفعّل. هذا الأمر يسمح للهواتف بالدخول، ويُكتب في الطرفية:</translation>
    </message>
    <message>
        <source>The firewall is on. This lets phones in, typed in a terminal:</source>
        <translation>جدار الحماية مفعّل. هذا الأمر يسمح للهواتف بالدخول، ويُكتب في الطرفية:</translation>
    </message>
    <message>
        <source>Windows asks once whether others may reach the till: allow it for private networks. If it never asked, type this as administrator:</source>
        <translation>يسأل Windows مرة واحدة هل يُسمح لغيره بالوصول إلى الصندوق: اسمح بذلك للشبكات الخاصة. إن لم يسأل قط فاكتب هذا بصلاحية المسؤول:</translation>
    </message>
    <message>
        <source>A firewall may be in the way. This lets phones in:</source>
        <translation>قد يمنع ذلك جدار حماية. هذا الأمر يسمح للهواتف بالدخول:</translation>
    </message>
    <message>
        <source>Open Windows Security, Firewall, Allow an app, and tick this till for private networks.</source>
        <translation>افتح «أمن Windows» ثم «جدار الحماية» ثم «السماح لتطبيق»، وضع علامة على هذا الصندوق للشبكات الخاصة.</translation>
    </message>
    <message>
        <source>Open System Settings, Network, Firewall, Options, and allow incoming connections for this till.</source>
        <translation>افتح «إعدادات النظام» ثم «الشبكة» ثم «جدار الحماية» ثم «خيارات»، واسمح بالاتصالات الواردة لهذا الصندوق.</translation>
    </message>
    <message>
        <source>If this computer has a firewall, it must let phones in on port {port}.</source>
        <translation>إذا كان لهذا الجهاز جدار حماية فيجب أن يسمح للهواتف بالدخول عبر المنفذ {port}.</translation>
    </message>
</context>
<context>
    <name>SetupPhones</name>
    <message>
        <source>An Android phone opened the page.</source>
        <translation>فتح هاتف Android الصفحة.</translation>
    </message>
    <message>
        <source>An iPhone opened the page.</source>
        <translation>فتح هاتف iPhone الصفحة.</translation>
    </message>
    <message>
        <source>A phone opened the page.</source>
        <translation>فتح هاتف الصفحة.</translation>
    </message>
    <message>
        <source>The till answered at once.</source>
        <translation>أجاب الصندوق فورًا.</translation>
    </message>
    <message>
        <source>The till answered in less than a second.</source>
        <translation>أجاب الصندوق في أقل من ثانية.</translation>
    </message>
    <message>
        <source>This computer is on no network, so phones cannot reach it. Join the shop&apos;s Wi-Fi or plug the cable in.</source>
        <translation>هذا الجهاز غير متصل بأي شبكة، لذا لا تصل إليه الهواتف. اتصل بشبكة Wi-Fi الخاصة بالمتجر أو صِل الكابل.</translation>
    </message>
    <message>
        <source>Another program uses this port. The till took another one, and phones find it by the code.</source>
        <translation>يستخدم برنامج آخر هذا المنفذ. أخذ الصندوق منفذًا غيره، وتجده الهواتف عبر الرمز.</translation>
    </message>
    <message>
        <source>This computer has no address that a test page could have.</source>
        <translation>ليس لهذا الجهاز عنوان يصلح لصفحة التجربة.</translation>
    </message>
    <message>
        <source>This computer does not have the address {address}. Choose another one.</source>
        <translation>ليس لهذا الجهاز العنوان {address}. اختر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The test page could not be opened. Try again, or choose another port.</source>
        <translation>تعذّر فتح صفحة التجربة. حاول مرة أخرى أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>It answers, and knows this till.</source>
        <translation>خدمة العودة تجيب وتعرف هذا الصندوق.</translation>
    </message>
    <message>
        <source>It answers, but does not take this key.</source>
        <translation>خدمة العودة تجيب لكنها لا تقبل هذا المفتاح.</translation>
    </message>
    <message>
        <source>Print the key again with the command above, and paste it.</source>
        <translation>اطبع المفتاح مرة أخرى بالأمر أعلاه ثم الصقه.</translation>
    </message>
    <message>
        <source>Something else is at this address.</source>
        <translation>على هذا العنوان شيء آخر.</translation>
    </message>
    <message>
        <source>Compare the address with the one the handler was given.</source>
        <translation>قارن العنوان بالعنوان المعطى لخدمة العودة.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>لا أحد يجيب على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address, whether this computer is online, and whether the handler runs.</source>
        <translation>راجع العنوان، وهل هذا الجهاز متصل بالإنترنت، وهل تعمل خدمة العودة.</translation>
    </message>
    <message>
        <source>The address cannot prove that it is itself.</source>
        <translation>لا يستطيع العنوان إثبات هويته.</translation>
    </message>
    <message>
        <source>Its certificate is wrong or out of date. Ask who runs it; the till says nothing to a stranger.</source>
        <translation>شهادته خاطئة أو منتهية الصلاحية. اسأل المسؤول عنه؛ فالصندوق لا يقول شيئًا لغريب.</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>كيف تبدأ</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Customers&apos; phones</source>
        <translation>هواتف العملاء</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>رقم المدير السرّي</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Set up the till</source>
        <translation>إعداد الصندوق</translation>
    </message>
    <message>
        <source>The till is being set up. Going on is for the manager.</source>
        <translation>يجري إعداد الصندوق. المتابعة من شأن المدير.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضّلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضّلة</translation>
    </message>
    <message>
        <source>“{name}” is a favourite now.</source>
        <translation>أصبح «{name}» من المفضّلة.</translation>
    </message>
    <message>
        <source>“{name}” is no favourite any more.</source>
        <translation>لم يعد «{name}» من المفضّلة.</translation>
    </message>
    <message>
        <source>The products are still being read. Try again in a moment.</source>
        <translation>ما زالت المنتجات تُقرأ. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Scan or choose what there are so many of.</source>
        <translation>امسح أو اختر المنتج المطلوب بهذه الكمية.</translation>
    </message>
    <message>
        <source>Several products fit. Choose one, or type more.</source>
        <translation>تطابق عدة منتجات. اختر واحدًا أو اكتب المزيد.</translation>
    </message>
    <message>
        <source>No product has the code or name “{text}”. Nothing was added.</source>
        <translation>لا منتج له الرمز أو الاسم «{text}». لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Getting the products…</source>
        <translation>جارٍ جلب المنتجات…</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>لا شيء يطابق «{text}».</translation>
    </message>
    <message>
        <source>Nothing here is of this brand.</source>
        <translation>لا شيء هنا من هذه العلامة التجارية.</translation>
    </message>
    <message>
        <source>There are no products yet. A manager can take them in from a file.</source>
        <translation>لا توجد منتجات بعد. يمكن للمدير إدخالها من ملف.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>As customers see it when they pay.</source>
        <translation>كما يراه العملاء عند الدفع.</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>رقم التاجر</translation>
    </message>
    <message>
        <source>From your contract with the payment service.</source>
        <translation>من عقدك مع خدمة الدفع.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Letters of the currency</source>
        <translation>حروف العملة</translation>
    </message>
    <message>
        <source>Three letters, such as USD or EUR.</source>
        <translation>ثلاثة أحرف، مثل USD أو EUR.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>اسم هذا الصندوق</translation>
    </message>
    <message>
        <source>Such as Till 1, or Terrace.</source>
        <translation>مثل صندوق 1 أو الشرفة.</translation>
    </message>
    <message>
        <source>Receipts begin with</source>
        <translation>تبدأ الإيصالات بـ</translation>
    </message>
    <message>
        <source>Another one for each till, such as A, B, C.</source>
        <translation>مختلف لكل صندوق، مثل A أو B أو C.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>Your customers see the name of the shop on their phones.</source>
        <translation>يرى عملاؤك اسم المتجر على هواتفهم.</translation>
    </message>
    <message>
        <source>No merchant number yet</source>
        <translation>لا رقم تاجر بعد</translation>
    </message>
    <message>
        <source>{shop} · merchant number {number} · {currency}</source>
        <translation>‏{shop} · رقم التاجر {number}‏ · {currency}</translation>
    </message>
    <message>
        <source>Another currency…</source>
        <translation>عملة أخرى…</translation>
    </message>
    <message>
        <source>As your customers see it</source>
        <translation>كما يراه عملاؤك</translation>
    </message>
    <message>
        <source>A merchant number has no blanks and is no address. Look again.</source>
        <translation>رقم التاجر بلا مسافات وليس عنوانًا. راجعه من جديد.</translation>
    </message>
    <message>
        <source>Give this till a name.</source>
        <translation>أدخل اسمًا لهذا الصندوق.</translation>
    </message>
</context>
<context>
    <name>SomethingPage</name>
    <message>
        <source>Other item</source>
        <translation>صنف آخر</translation>
    </message>
    <message>
        <source>Price ({currency})</source>
        <translation>السعر ({currency})</translation>
    </message>
    <message>
        <source>Name (the customer reads it)</source>
        <translation>الاسم (يقرؤه العميل)</translation>
    </message>
    <message>
        <source>Add to the cart</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>For goods without a code. It is not kept in the catalogue.</source>
        <translation>لبضاعة بلا رمز. لا تُحفظ في قائمة المنتجات.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A donation helps. Thank you.</source>
        <translation>كل تبرّع يساعد. شكرًا لك.</translation>
    </message>
    <message>
        <source>How much would you like to give?</source>
        <translation>كم تودّ أن تتبرّع؟</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>Choose on your phone</source>
        <translation>الاختيار على الهاتف</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Close the till</source>
        <translation>إغلاق الصندوق</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Demo: no real money moves.</source>
        <translation>عرض تجريبي: لا تُنقل أموال حقيقية.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Keys refused</source>
        <translation>المفاتيح مرفوضة</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>The till could not start.</source>
        <translation>تعذّر تشغيل الصندوق.</translation>
    </message>
    <message>
        <source>No connection to the payment service; trying again by itself.</source>
        <translation>لا اتصال بخدمة الدفع؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The payment service can be reached.</source>
        <translation>خدمة الدفع متاحة.</translation>
    </message>
    <message>
        <source>The connection shows with the first payment.</source>
        <translation>يظهر الاتصال مع أول دفعة.</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>لا توجد مدفوعات معلّقة.</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Check the till (F12)</source>
        <translation>فحص الصندوق (F12)</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطّي هذه الخطوة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>العودة إلى الصندوق</translation>
    </message>
    <message>
        <source>{number} of {all}: {step}</source>
        <translation>‏{number} من {all}: {step}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}، تمّت</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Set up the till</source>
        <translation>إعداد الصندوق</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>العودة إلى الصندوق</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}، تمّت</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى وقت أطول</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ready to sell</source>
        <translation>جاهز للبيع</translation>
    </message>
    <message>
        <source>Ready to try it</source>
        <translation>جاهز للتجربة</translation>
    </message>
    <message>
        <source>Look it over. Everything can be changed later in the settings.</source>
        <translation>ألقِ نظرة عليه. يمكن تغيير كل شيء لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>The till starts as a demo: no real money moves. You can connect your shop later.</source>
        <translation>يبدأ الصندوق كعرض تجريبي: لا تُنقل أموال حقيقية. يمكنك ربط متجرك لاحقًا.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>بدء البيع</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>بدء العرض التجريبي</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: {step}</source>
        <translation>تغيير: {step}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Report for support</source>
        <translation>تقرير للدعم</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>ملفات التقرير</translation>
    </message>
    <message>
        <source>Payments to tell about</source>
        <translation>المدفوعات المراد ذكرها</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>جارٍ تجميع التقرير…</translation>
    </message>
    <message>
        <source>This is all that is saved. Keys, codes and customers&apos; data are not in it. Nothing is sent: you choose where it goes.</source>
        <translation>هذا كل ما يُحفظ. لا مفاتيح فيه ولا رموز ولا بيانات عملاء. لا يُرسل شيء: أنت تختار وجهته.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: {path}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات Zip (*.zip)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Without saving anything (Esc)</source>
        <translation>دون حفظ أي شيء (Esc)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما الذي فيه</translation>
    </message>
    <message>
        <source>Add what happened to a payment</source>
        <translation>إضافة ما حدث لدفعة</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Minus {amount}. Total {total}.</source>
        <translation>ناقص {amount}. المجموع {total}.</translation>
    </message>
    <message>
        <source>Plus {amount}. Total {total}.</source>
        <translation>زائد {amount}. المجموع {total}.</translation>
    </message>
    <message>
        <source>One side of × is a whole number from 1 to {most}.</source>
        <translation>يكون أحد طرفي × عددًا صحيحًا من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>A tape has {count} lines at most.</source>
        <translation>لا يزيد الشريط على {count} سطرًا.</translation>
    </message>
    <message>
        <source>One × in a line. Press + or − first.</source>
        <translation>علامة × واحدة في السطر. اضغط + أو − أولًا.</translation>
    </message>
    <message>
        <source>Type what comes after ×, or take it back.</source>
        <translation>اكتب ما يأتي بعد × أو احذفها.</translation>
    </message>
</context>
<context>
    <name>TapeView</name>
    <message>
        <source>Tape</source>
        <translation>الشريط</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Till 1</source>
        <translation>الصندوق 1</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Your tip</source>
        <translation>إكراميتك</translation>
    </message>
    <message>
        <source>Add {amount}</source>
        <translation>إضافة {amount}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>حذف للخلف</translation>
    </message>
    <message>
        <source>Would you like to add a tip?</source>
        <translation>هل تودّ إضافة إكرامية؟</translation>
    </message>
    <message>
        <source>Round up for {cause}?</source>
        <translation>تقريب المبلغ لأجل {cause}؟</translation>
    </message>
    <message>
        <source>Round up for a good cause?</source>
        <translation>تقريب المبلغ لأجل عمل خيري؟</translation>
    </message>
    <message>
        <source>Your purchase: {amount}</source>
        <translation>مشترياتك: {amount}</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>بلا إكرامية</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>‎{percent}%‎</translation>
    </message>
    <message>
        <source>Round up by {amount} for {cause}</source>
        <translation>تقريب بزيادة {amount} لأجل {cause}</translation>
    </message>
    <message>
        <source>Round up by {amount}</source>
        <translation>تقريب بزيادة {amount}</translation>
    </message>
    <message>
        <source>Continue with {amount}</source>
        <translation>المتابعة بمبلغ {amount}</translation>
    </message>
</context>
<context>
    <name>TipDesk</name>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>فرق التقريب</translation>
    </message>
</context>
<context>
    <name>TipPage</name>
    <message>
        <source>Back to the sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Nothing is charged yet (Esc)</source>
        <translation>لم يُخصم أي مبلغ بعد (Esc)</translation>
    </message>
</context>
<context>
    <name>TipWaitingPage</name>
    <message>
        <source>The customer is choosing a tip</source>
        <translation>العميل يختار الإكرامية</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Charge without a tip</source>
        <translation>التحصيل بلا إكرامية</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Nothing is charged yet (Esc)</source>
        <translation>لم يُخصم أي مبلغ بعد (Esc)</translation>
    </message>
    <message>
        <source>Purchase: {amount}. The code comes after it.</source>
        <translation>المشتريات: {amount}. يأتي الرمز بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{title}: {amount} · {code}</source>
        <translation>‏{title}: {amount} · {code}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>للقرار: %Ln</numerusform>
            <numerusform>للقرار: %Ln</numerusform>
            <numerusform>للقرار: %Ln</numerusform>
            <numerusform>للقرار: %Ln</numerusform>
            <numerusform>للقرار: %Ln</numerusform>
            <numerusform>للقرار: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open payments</source>
        <translation>
            <numerusform>لا مدفوعات معلّقة</numerusform>
            <numerusform>دفعة معلّقة واحدة</numerusform>
            <numerusform>دفعتان معلّقتان</numerusform>
            <numerusform>%Ln مدفوعات معلّقة</numerusform>
            <numerusform>%Ln دفعة معلّقة</numerusform>
            <numerusform>%Ln دفعة معلّقة</numerusform>
        </translation>
    </message>
    <message>
        <source>show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>متجر تجريبي</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>التبرّع</translation>
    </message>
    <message>
        <source>{mode} ({key})</source>
        <translation>‏{mode} ({key})</translation>
    </message>
    <message>
        <source>Show the open payments (F6)</source>
        <translation>عرض المدفوعات المعلّقة (F6)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings (F8)</source>
        <translation>الإعدادات (F8)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Every key (F1)</source>
        <translation>كل اختصارات لوحة المفاتيح (F1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>ما يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>ما يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>ما يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>ما يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>ما يحتاج إلى انتباه: %Ln</numerusform>
            <numerusform>ما يحتاج إلى انتباه: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened</source>
        <translation>
            <numerusform>لم تُفتح: %Ln</numerusform>
            <numerusform>لم تُفتح: %Ln</numerusform>
            <numerusform>لم تُفتح: %Ln</numerusform>
            <numerusform>لم تُفتح: %Ln</numerusform>
            <numerusform>لم تُفتح: %Ln</numerusform>
            <numerusform>لم تُفتح: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paid late</source>
        <translation>دُفعت متأخرة</translation>
    </message>
    <message>
        <source>paid after it was taken away</source>
        <translation>دُفعت بعد إزالة الرمز</translation>
    </message>
    <message>
        <source>paid twice</source>
        <translation>دُفعت مرتين</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>مبلغ مختلف</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>لم تُحسم</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>‏{title}: {why}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>قيد التأكيد</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>لم تتأكّد بعد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>المدفوعات المعلّقة</translation>
    </message>
    <message>
        <source>One that was not opened goes with its cross, or Delete</source>
        <translation>تُزال الدفعة التي لم تُفتح بعلامة × الخاصة بها أو بمفتاح Delete</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>إغلاق القائمة (Esc)</translation>
    </message>
    <message>
        <source>Nothing is open. A payment that you leave for the next customer waits here.</source>
        <translation>لا شيء معلّق. الدفعة التي تتركها لخدمة العميل التالي تنتظر هنا.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>المتبقي {time}</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>جارٍ الاتصال بـ {host}‏…</translation>
    </message>
    <message>
        <source>No customer sees this, and no money moves.</source>
        <translation>لا يرى ذلك أي عميل، ولا تُنقل أي أموال.</translation>
    </message>
</context>
<context>
    <name>UnknownCodePage</name>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation>الفئة (اختيارية)</translation>
    </message>
    <message>
        <source>Save and add to the cart</source>
        <translation>حفظ وإضافة إلى السلة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Price of a kilogram</source>
        <translation>سعر الكيلوغرام</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>{price} ({currency})</source>
        <translation>‏{price} ({currency})</translation>
    </message>
    <message>
        <source>Give it a code.</source>
        <translation>أدخل رمزًا.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>أدخل سعرًا.</translation>
    </message>
    <message>
        <source>{product} has this code already.</source>
        <translation>المنتج {product} له هذا الرمز.</translation>
    </message>
    <message>
        <source>No product had this code. What you save here is found from now on.</source>
        <translation>لم يكن لأي منتج هذا الرمز. ما تحفظه هنا سيُعثر عليه من الآن.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>The payment service does not accept the keys. No payment can be opened or confirmed until the right ones are typed.</source>
        <translation>لا تقبل خدمة الدفع المفاتيح. لا يمكن فتح أي دفعة أو تأكيدها حتى تُكتب المفاتيح الصحيحة.</translation>
    </message>
    <message>
        <source>Type the keys</source>
        <translation>كتابة المفاتيح</translation>
    </message>
    <message>
        <source>The keys are in use. Open payments are checked now.</source>
        <translation>المفاتيح مستخدمة الآن. يجري التحقّق من المدفوعات المعلّقة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
    <message>
        <source>Try it now</source>
        <translation>التجربة الآن</translation>
    </message>
    <message>
        <source>With the products of a coffee shop and a pretend payment service. No real money moves.</source>
        <translation>بمنتجات مقهى وخدمة دفع تجريبية. لا تُنقل أموال حقيقية.</translation>
    </message>
    <message>
        <source>Connect my shop</source>
        <translation>ربط متجري</translation>
    </message>
    <message>
        <source>Takes real payments for your shop. About five minutes.</source>
        <translation>يستقبل مدفوعات حقيقية لمتجرك. نحو خمس دقائق.</translation>
    </message>
    <message>
        <source>Ready at once</source>
        <translation>جاهز فورًا</translation>
    </message>
    <message>
        <source>Pay with your own phone and a test card</source>
        <translation>ادفع بهاتفك وببطاقة تجريبية</translation>
    </message>
    <message>
        <source>Connect your shop whenever you like</source>
        <translation>اربط متجرك متى شئت</translation>
    </message>
    <message>
        <source>Have your merchant number at hand, from your contract</source>
        <translation>جهّز رقم التاجر من عقدك</translation>
    </message>
    <message>
        <source>And the two keys from the payment service&apos;s dashboard</source>
        <translation>والمفتاحين من لوحة خدمة الدفع</translation>
    </message>
    <message>
        <source>This till already sells for {shop}.</source>
        <translation>هذا الصندوق يبيع بالفعل لصالح {shop}.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>كيف تودّ أن تبدأ؟</translation>
    </message>
    <message>
        <source>You can try everything first and connect your shop later.</source>
        <translation>يمكنك تجربة كل شيء أولًا وربط متجرك لاحقًا.</translation>
    </message>
    <message>
        <source>Try it: no real money moves</source>
        <translation>تجربة: لا تُنقل أموال حقيقية</translation>
    </message>
</context>
<context>
    <name>WindowKeeper</name>
    <message>
        <source>The code on the customer&apos;s screen could not be read back. Let the customer scan the one on this screen.</source>
        <translation>تعذّرت قراءة الرمز المعروض على شاشة العميل. دع العميل يمسح الرمز على هذه الشاشة.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen had a problem and is off until the next start. Sales go on without it.</source>
        <translation>حدثت مشكلة في شاشة العميل وهي مغلقة حتى التشغيل التالي. يستمر البيع بدونها.</translation>
    </message>
</context>
<context>
    <name>_Breakdown</name>
    <message>
        <source>Change the discount</source>
        <translation>تغيير الخصم</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Discount ({discount})</source>
        <translation>خصم ({discount})</translation>
    </message>
    <message>
        <source>Subtotal {subtotal}, {discount} {amount}</source>
        <translation>المجموع الفرعي {subtotal}، {discount} {amount}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقّق…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
</context>
</TS>
