#include "app/rules/rulemending.h"

#include <QTest>

#include "app/rules/rulefile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/etc/everyport/rules/door.toml"_s;
const QByteArray when = "[when]\nevent = \"card-read\"\n";
const QByteArray act = "[[do]]\naction = \"log\"\ntext = \"x\"\n";

} // namespace

class RuleMendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsRightStaysAsItIs()
    {
        const auto text = "# mine\ntitle = \"Door\"\n" + when + act;
        QCOMPARE(readableText(text, path).text, text);
        QVERIFY(readableText(text, path).faults.isEmpty());
    }
    void whatCannotBeReadBecomesAComment_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("readable");
        QTest::addColumn<QString>("place");
        QTest::newRow("no toml") << "title = \n" + when + act << "# title = \n" + when + act << QString();
        QTest::newRow("open quote") << "title = \"Door\n" + when + act << "# title = \"Door\n" + when + act
                                    << QString();
        QTest::newRow("unknown key") << "titel = \"x\"\n" + when + act << "# titel = \"x\"\n" + when + act
                                     << u"titel"_s;
        QTest::newRow("wrong type") << "per-minute = \"lots\"\n" + when + act
                                    << "# per-minute = \"lots\"\n" + when + act << u"per-minute"_s;
        QTest::newRow("list over lines") << "titel = [\n  1,\n]\n" + when + act
                                         << "# titel = [\n#   1,\n# ]\n" + when + act << u"titel"_s;
        QTest::newRow("of an action") << when + act + "txet = 1\n" + act << when + act + "# txet = 1\n" + act
                                      << u"do.0.txet"_s;
        QTest::newRow("of the second") << when + act + act + "txet = 1\n"
                                       << when + act + act + "# txet = 1\n"
                                       << u"do.1.txet"_s;
        QTest::newRow("other table") << when + "[other]\nlimit = 1\n\n" + act
                                     << when + "# [other]\n# limit = 1\n\n" + act << QString();
        QTest::newRow("twice") << when + when + act << when + "# [when]\n# event = \"card-read\"\n" + act << QString();
        QTest::newRow("two tests") << when + "[[if]]\nfield = \"card\"\nlike = \"a\"\nequals = \"b\"\n" + act
                                   << when + "[[if]]\nfield = \"card\"\nlike = \"a\"\n# equals = \"b\"\n" + act
                                   << u"if.0.equals"_s;
    }
    void whatCannotBeReadBecomesAComment()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, readable);
        QFETCH(QString, place);
        const auto made = readableText(text, path);
        QCOMPARE(made.text, readable);
        QVERIFY(!made.faults.isEmpty());
        QCOMPARE(made.faults.first().code, place);
        QVERIFY2(!made.faults.first().text.contains(u"door.toml"_s), qPrintable(made.faults.first().text));
        QVERIFY(made.faults.first().native > 0);
        // And it is what a form shows and saves.
        const auto toMend = ruleToMend(text, path);
        QVERIFY(toMend.isReadable);
        QCOMPARE(RuleFile::write(toMend.rule, text, path).valueOr({}), readable);
    }
    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no when") << act << u"event"_s;
        QTest::newRow("unknown event") << "[when]\nevent = \"card-red\"\n" + act << u"event"_s;
        QTest::newRow("unknown action") << when + "[[do]]\naction = \"lgo\"\n" << u"do.0.action"_s;
        QTest::newRow("missing option") << when + act + "[[do]]\naction = \"say\"\nover = \"irc\"\nto = \"#x\"\n"
                                        << u"do.1.text"_s;
        QTest::newRow("no test") << when + "[[if]]\nfield = \"card\"\n" + act << u"if.0.test"_s;
        QTest::newRow("no field") << when + "[[if]]\nlike = \"a\"\n" + act << u"if.0.test"_s;
        QTest::newRow("no action") << when << u"do"_s;
        QTest::newRow("field that the event has not") << when + "[[do]]\naction = \"log\"\ntext = \"{cart}\"\n"
                                                      << u"do.0.text"_s;
    }
    void saysWhatIsMissing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto toMend = ruleToMend(text, path);
        QVERIFY(toMend.isReadable);
        QCOMPARE(toMend.rule.name, u"door"_s);
        QCOMPARE(toMend.faults.size(), 1);
        QCOMPARE(toMend.faults.first().code, place);
    }
    /// A field of the form shows one sentence: that on the line, not that the same were missing.
    void tellsAFaultOnce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("of an action") << when + "[[do]]\naction = \"log\"\ntext = 5\n"
                                      << u"do.0.text"_s << u"Must be a text in quotes"_s;
        QTest::newRow("of the event") << "[when]\nevent = \"webhook\"\nsecret = 5\n" + act << u"secret"_s
                                      << u"Must be a text in quotes"_s;
        QTest::newRow("a condition's test") << when + "[[if]]\nfield = \"card\"\nequals = 5\n" + act << u"if.0.equals"_s
                                            << u"Must be a text in quotes"_s;
    }
    void tellsAFaultOnce()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, sentence);
        const auto faults = ruleToMend(text, path).faults;
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().code, place);
        QVERIFY2(faults.first().text.startsWith(sentence), qPrintable(faults.first().text));
    }
    /// Two actions that each lack their text are two faults.
    void tellsEachOfTwo()
    {
        const auto faults = ruleToMend(when + "[[do]]\naction = \"log\"\ntext = 5\n[[do]]\naction = \"log\"\n", path)
                                .faults;
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults.last().code, u"do.1.text"_s);
        const auto condition = ruleToMend(when + "[[if]]\nequals = 5\n" + act, path).faults; // and of no field
        QCOMPARE(condition.size(), 2);
        QVERIFY2(condition.last().text.contains(u"field"_s), qPrintable(condition.last().text));
    }
    void tellsEachFieldThatTheEventHasNot()
    {
        const QByteArray say("[[do]]\naction = \"log\"\ntext = \"{cart}\"\n");
        const auto faults = ruleToMend(when + "[[if]]\nfield = \"cart\"\nequals = \"a\"\n" + say + say, path).faults;
        QCOMPARE(faults.size(), 3);
        QCOMPARE(faults[0].code, u"if.0.field"_s);
        QCOMPARE(faults[1].code, u"do.0.text"_s);
        QCOMPARE(faults[2].code, u"do.1.text"_s);
    }
    void keepsWhatAnUnknownEventWasToldOf()
    {
        const QByteArray text = "[when]\nevent = \"tmie\"\nat = [\"18:30\"]\n" + act;
        auto rule = ruleToMend(text, path).rule;
        QVERIFY(rule.event.isEmpty());
        rule.event = u"card-read"_s;
        QCOMPARE(
            RuleFile::write(rule, text, path).valueOr({}), "[when]\nevent = \"card-read\"\n# at = [\"18:30\"]\n" + act);
    }
    void readsNothingOutOfNothing()
    {
        QVERIFY(!ruleToMend(QByteArray(RuleFile::largest + 1, '#'), path).isReadable);
        QVERIFY(!ruleToMend("\xff\n", path).isReadable);
        QVERIFY(!ruleToMend(when + act, u"/etc/everyport/rules/The Door.toml"_s).isReadable);
        QVERIFY(!ruleToMend("a = [\n" + QByteArray("[1],\n").repeated(5000) + "]\n", path).isReadable);
    }
};

QTEST_GUILESS_MAIN(RuleMendingTest)
#include "tst_rulemending.moc"
