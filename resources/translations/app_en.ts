<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CartDesk</name>
    <message numerus="yes">
        <source>Cart {time}, %Ln items</source>
        <translation>
            <numerusform>Cart {time}, %Ln item</numerusform>
            <numerusform>Cart {time}, %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%Ln payments are still open</source>
        <translation>
            <numerusform>One payment is still open</numerusform>
            <numerusform>%Ln payments are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were read. Nothing is taken yet.</source>
        <translation>
            <numerusform>One product was read. Nothing is taken yet.</numerusform>
            <numerusform>%Ln products were read. Nothing is taken yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln variant</numerusform>
            <numerusform>%Ln variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
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
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept</source>
        <translation>
            <numerusform>%Ln is kept</numerusform>
            <numerusform>%Ln are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments are open.</source>
        <translation>
            <numerusform>One payment is open.</numerusform>
            <numerusform>%Ln payments are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneTimes</name>
    <message numerus="yes">
        <source>Scanned %Ln seconds after the code was shown.</source>
        <translation>
            <numerusform>Scanned %Ln second after the code was shown.</numerusform>
            <numerusform>Scanned %Ln seconds after the code was shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln seconds to answer, which is slow.</source>
        <translation>
            <numerusform>It took %Ln second to answer, which is slow.</numerusform>
            <numerusform>It took %Ln seconds to answer, which is slow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln digit typed</numerusform>
            <numerusform>%Ln digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsStep</name>
    <message numerus="yes">
        <source>Take %Ln products</source>
        <translation>
            <numerusform>Take %Ln product</numerusform>
            <numerusform>Take %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are there.</source>
        <translation>
            <numerusform>One product is there.</numerusform>
            <numerusform>%Ln products are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have prices in another currency and cannot be sold. Take them in again with new prices.</source>
        <translation>
            <numerusform>%Ln product has a price in another currency and cannot be sold. Take it in again with a new price.</numerusform>
            <numerusform>%Ln products have prices in another currency and cannot be sold. Take them in again with new prices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open payments</source>
        <translation>
            <numerusform>%Ln open payment</numerusform>
            <numerusform>%Ln open payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened</source>
        <translation>
            <numerusform>%Ln not opened</numerusform>
            <numerusform>%Ln not opened</numerusform>
        </translation>
    </message>
</context>
</TS>
