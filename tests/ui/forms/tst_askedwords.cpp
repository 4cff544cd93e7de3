#include <QSet>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/forms/askedwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::FormFault;
using chat::FormField;
using chat::FormRule;

class AskedWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultSaysWhatWouldBeRight()
    {
        FormField field;
        field.rule = {.least = u"1"_s, .most = u"64"_s, .pattern = u"[a-z]+"_s};
        QVERIFY(faultWords(FormFault::None, field).isEmpty());
        for (const FormFault fault : {FormFault::Missing, FormFault::TooLong, FormFault::NotOffered,
                 FormFault::TooSmall, FormFault::TooLarge, FormFault::OtherShape, FormFault::TooFew, FormFault::TooMany,
                 FormFault::NotWhole, FormFault::NotNumber, FormFault::NotDate, FormFault::NotTime,
                 FormFault::NotDateAndTime, FormFault::NotWeb, FormFault::NotLanguage, FormFault::NotAddress})
            QVERIFY2(faultWords(fault, field).endsWith(u'.'), qPrintable(QString::number(int(fault))));
        QVERIFY(faultWords(FormFault::TooSmall, field).contains(u"1 to 64"_s));
        QVERIFY(faultWords(FormFault::OtherShape, field).contains(u"[a-z]+"_s));
    }

    /// A server's label is its own; what it gives none for has words as far as the protocol says what it means.
    void choicesOfANodeHaveWords()
    {
        FormField field{.key = u"pubsub#access_model"_s};
        QCOMPARE(choiceWords(field, {u"whitelist"_s, {}}), u"Only its members"_s);
        QCOMPARE(choiceWords(field, {u"whitelist"_s, u"whitelist"_s}), u"Only its members"_s);
        QCOMPARE(choiceWords(field, {u"whitelist"_s, u"The club"_s}), u"The club"_s);
        QCOMPARE(choiceWords(field, {u"moonlight"_s, {}}), u"moonlight"_s);
        field.key = u"pubsub#node_type"_s;
        QCOMPARE(choiceWords(field, {u"leaf"_s, {}}), u"Items"_s);
        field.key = u"muc#roomconfig_leaf"_s;
        QCOMPARE(choiceWords(field, {u"leaf"_s, {}}), u"leaf"_s);
    }

    void oneBoundIsSaidAlone()
    {
        FormField field;
        field.rule.least = u"3"_s;
        QCOMPARE(exampleWords(field), u"3 or more"_s);
        field.rule = {.most = u"9"_s};
        QCOMPARE(exampleWords(field), u"9 or less"_s);
        field.rule = {};
        QCOMPARE(exampleWords(field), QString());
    }

    /// Where a form names no label, its key stands for it: the last part, as words.
    void aKeyBecomesALabel_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("label");
        QTest::newRow("of rooms") << u"muc#roomconfig_max-users"_s << u"Roomconfig max users"_s;
        QTest::newRow("an address") << u"http://x.example/form#name"_s << u"Name"_s;
        QTest::newRow("nothing behind") << u"pubsub#"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("long") << u"x#"_s + QString(5000, u'y') << u"Y"_s + QString(59, u'y');
    }
    void aKeyBecomesALabel()
    {
        QFETCH(const QString, key);
        FormField field;
        field.key = key;
        QTEST(labelWords(field), "label");
        field.label = u"As they call it"_s;
        QCOMPARE(labelWords(field), u"As they call it"_s);
    }

    /// Bounds, pattern and label are what somebody's server sends: they stand in placeholders, too, which nobody else
    /// cleans.
    void strangersWordsAreFitToBeShown()
    {
        for (const StrangersWords& words : strangersWords()) {
            FormField field;
            field.key = words.text;
            field.rule = {.least = words.text, .most = words.text, .pattern = words.text};
            for (const QString& shown : {exampleWords(field), faultWords(FormFault::TooLarge, field),
                     faultWords(FormFault::OtherShape, field), labelWords(field)})
                QVERIFY2(!drivesScreens(shown) && !shown.contains(u'\n') && shown.size() < 300,
                    (words.name + ": " + shown.toUtf8()).constData());
        }
    }
};

QTEST_MAIN(AskedWordsTest)
#include "tst_askedwords.moc"
