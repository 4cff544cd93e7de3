#include <QElapsedTimer>
#include <QTest>

#include "app/chat/network/form.h"
#include "tests/support/testclass.h"

using namespace everyport::chat;
using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

/// Rules of strangers: what they may not do to us, and what they do not mean.
class FormRuleTest : public QObject {
    Q_OBJECT

    static FormField field(Kind kind, const FormRule& rule = {})
    {
        FormField made;
        made.kind = kind;
        made.rule = rule;
        return made;
    }
    static FormRule pattern(const QString& text)
    {
        FormRule made;
        made.pattern = text;
        return made;
    }

private Q_SLOTS:
    void aPatternIsForTheWholeValue()
    {
        QCOMPARE(faultOf(field(Kind::Text, pattern(u"a|ab"_s)), {u"ab"_s}), FormFault::None);
        QCOMPARE(faultOf(field(Kind::Text, pattern(u"a|ab"_s)), {u"abc"_s}), FormFault::OtherShape);
        QCOMPARE(faultOf(field(Kind::Text, pattern(u"a"_s)), {u"a\nb"_s}), FormFault::OtherShape);
    }

    void aPatternThatIsNoneSaysNothing()
    {
        QCOMPARE(faultOf(field(Kind::Text, pattern(u"("_s)), {u"x"_s}), FormFault::None);
        QCOMPARE(faultOf(field(Kind::Text, pattern(QString(5000, u'a'))), {u"x"_s}), FormFault::None);
    }

    void aPatternTakesNoTime()
    {
        QElapsedTimer since;
        since.start();
        for (const auto& bad : {u"(a+)+b"_s, u"(a|aa)+"_s, u"(a*)*\\w?"_s})
            Q_UNUSED(faultOf(field(Kind::Text, pattern(bad)), {QString(3999, u'a') + u'!'}))
        QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
    }

    void countsAreOfWhatIsGiven()
    {
        FormRule two;
        two.fewestChosen = two.mostChosen = 2;
        const auto lines = field(Kind::Lines, two);
        QCOMPARE(faultOf(lines, {}), FormFault::None); // no answer is none
        QCOMPARE(faultOf(lines, {u"a"_s}), FormFault::TooFew);
        QCOMPARE(faultOf(lines, {u"a"_s, QString(), u"b"_s}), FormFault::None);
        QCOMPARE(faultOf(lines, {u"a"_s, u"b"_s, u"c"_s}), FormFault::TooMany);
    }

    void addressesLookLikeSome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("person") << u"ann@example.org"_s << true;
        QTest::newRow("program") << u"ann@example.org/her phone"_s << true;
        QTest::newRow("server") << u"example.org"_s << true;
        QTest::newRow("nobody") << u"@example.org"_s << false;
        QTest::newRow("nowhere") << u"ann@"_s << false;
        QTest::newRow("two") << u"ann@bob@example.org"_s << false;
        QTest::newRow("words") << u"ann at example.org"_s << false;
    }

    void addressesLookLikeSome()
    {
        QFETCH(QString, text);
        QTEST(faultOf(field(Kind::Address), {text}) == FormFault::None, "isOne");
    }
};

QTEST_APPLESS_MAIN(FormRuleTest)
#include "tst_formrule.moc"
