#include "app/rules/shownrule.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::rules;
using namespace Qt::StringLiterals;

class ShownRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSecrets_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("stays");
        QTest::newRow("plain") << QByteArray("[when]\nevent = \"webhook\"\nsecret = \"TopSecretWord123\"\n")
                               << u"event"_s;
        QTest::newRow("quoted key") << QByteArray("[when]\nevent = \"webhook\"\n\"secret\" = \"TopSecretWord123\"\n")
                                    << u"event"_s;
        QTest::newRow("several lines") << QByteArray(
            "[when]\nevent = \"webhook\"\nsecret = \"\"\"\nTopSecretWord123\"\"\"\n")
                                       << u"event"_s;
        QTest::newRow("another case") << QByteArray("[when]\nevent = \"webhook\"\nSecret = \"TopSecretWord123\"\n")
                                      << u"event"_s;
        QTest::newRow("dotted") << QByteArray("when.event = \"webhook\"\nwhen.secret = \"TopSecretWord123\"\n")
                                << u"event"_s;
        QTest::newRow("braces") << QByteArray("when = { event = \"webhook\", secret = \"TopSecretWord123\" }\n")
                                << u"do"_s;
        QTest::newRow("no sign") << QByteArray("[when]\nevent = \"webhook\"\nsecret \"TopSecretWord123\"\n")
                                 << u"event"_s;
        QTest::newRow("no quotes") << QByteArray("[when]\nevent = \"webhook\"\nsecret =\n  TopSecretWord123\n")
                                   << u"event"_s;
        QTest::newRow("several lines of a wrong file")
            << QByteArray("[when]\nevnt = \"webhook\"\nsecret = '''\nwell = done\nTopSecretWord123'''\n") << u"evnt"_s;
        QTest::newRow("behind a text") << QByteArray(
            "[when]\nevent = \"webhook\" # its secret: TopSecretWord123\nwell = \"done\"\n")
                                       << u"well"_s;
        QTest::newRow("a remark in another language, of a wrong file")
            << QByteArray("[when]\nevnt = \"webhook\"\n# Passwort: TopSecretWord123\n") << u"evnt"_s;
        QTest::newRow("token") << QByteArray(
            "[when]\nevent = \"vote-counted\"\n[[do]]\naction = \"post\"\nurl = \"https://a.example/\"\ntoken = \"TopSecretWord123\"\n")
                               << u"https://a.example/"_s;
        QTest::newRow("an address that opens by itself") << QByteArray(
            "[when]\nevent = \"vote-counted\"\n[[do]]\naction = \"post\"\nurl = \"https://a.example/T0/TopSecretWord123\"\n")
                                                         << u"https://a.example/not-shown"_s;
        QTest::newRow("such an address in a wrong file") << QByteArray(
            "[when]\nevent = \"vote\"\n[[do]]\naction = \"post\"\nurl = \"https://a.example/T0/TopSecretWord123\"\n")
                                                         << u"https://a.example/not-shown"_s;
        QTest::newRow("such an address with a password") << QByteArray(
            "[when]\nevent = \"vote-counted\"\n[[do]]\naction = \"post\"\nurl = \"https://lena:TopSecretWord123@a.example/\"\n")
                                                         << u"https://a.example/not-shown"_s;
        QTest::newRow("such an address of a wrong port") << QByteArray(
            "[when]\nevent = \"vote-counted\"\n[[do]]\naction = \"post\"\nurl = \"https://a.example:port/T0/TopSecretWord123\"\n")
                                                         << u"https://not-shown"_s;
    }
    void keepsSecrets()
    {
        QFETCH(QByteArray, when);
        QFETCH(QString, stays);
        const auto shown = withoutSecrets(
            "# mine\n" + when + "[[do]]\naction = \"log\"\ntext = \"hello\"\n", u"/x/rules/a.toml"_s);
        QVERIFY2(!shown.contains(u"TopSecretWord123"_s), qPrintable(shown));
        QVERIFY2(shown.contains(stays) && shown.contains(u"# mine"_s) && shown.contains(u"text = \"hello\""_s),
            qPrintable(shown));
        QVERIFY(shown.contains(u"not shown"_s) || shown.contains(u"not-shown"_s));
    }

    /// Of a wrong file the name alone says what a value is, and it may be what is wrong.
    void keepsSecretsOfMisspeltNames_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("secert") << QByteArray("secert = \"Sesame12345678\"");
        QTest::newRow("of another case") << QByteArray("Tokn = 'Sesame12345678'");
        QTest::newRow("no quotes") << QByteArray("secert = Sesame12345678");
        QTest::newRow("no sign") << QByteArray("secert \"Sesame12345678\"");
        QTest::newRow("in quotes") << QByteArray("\"secert\" = \"Sesame12345678\"");
        QTest::newRow("dotted") << QByteArray("x.secert = \"Sesame12345678\"");
        QTest::newRow("in braces") << QByteArray("x = { y = 1, secert = \"Sesame12345678\" }");
        QTest::newRow("part of a name") << QByteArray("webhook-secret = \"Sesame12345678\"");
    }
    void keepsSecretsOfMisspeltNames()
    {
        QFETCH(QByteArray, line);
        const auto shown = withoutSecrets(
            "[when]\nevent = \"webhook\"\n" + line + "\n[[do]]\naction = \"log\"\ntext = \"hello\"\n",
            u"/x/rules/a.toml"_s);
        QVERIFY2(!shown.contains(u"Sesame"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"event = \"webhook\""_s) && shown.contains(u"text = \"hello\""_s), qPrintable(shown));
    }

    /// The word alone is no secret, in a file that is right or wrong.
    void showsTextsThatSpeakOfSecrets_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("right") << QByteArray("card-read");
        QTest::newRow("wrong") << QByteArray("no such");
    }
    void showsTextsThatSpeakOfSecrets()
    {
        QFETCH(QByteArray, event);
        const auto text = "title = 'The token, please' # a\n[when]\nevent = \"" + event
            + "\"\n[[do]]\naction = \"log\"\ntext = \"the secret: \\\"tea\\\" = 5\"\n";
        QCOMPARE(withoutSecrets(text, u"/x/rules/a.toml"_s).toUtf8(), text);
    }

    void leavesRemarksWithSecretsOut()
    {
        const QByteArray rule = "[when]\nevent = \"vote-counted\"\n[[do]]\naction = \"post\"\n"
                                "url = \"https://a.example/votes\"\n";
        const auto shown = withoutSecrets("# ours\n# secret = \"TopSecretWord123\"\n" + rule, u"/x/rules/a.toml"_s);
        QVERIFY2(shown.contains(u"# ours"_s) && !shown.contains(u"TopSecret"_s), qPrintable(shown));
        QVERIFY(shown.endsWith(QString::fromUtf8(rule)));
    }

    void changesNothingElse()
    {
        const QByteArray text(
            "# why\ntitle = \"Bell\" # a\n\n[when]\nevent = \"vote-counted\"\n\n[[do]]\naction = \"log\"\ntext = \"{card}\"\n");
        QCOMPARE(withoutSecrets(text, u"/x/rules/a.toml"_s).toUtf8(), text);
        const QByteArray wrong("[when]\nevent = \"no such\"\n[[do]]\naction = 5\nurl = \"https://a.example/votes\"\n");
        QCOMPARE(withoutSecrets(wrong, u"/x/rules/a.toml"_s).toUtf8(), wrong);
    }
};

QTEST_APPLESS_MAIN(ShownRuleTest)
#include "tst_shownrule.moc"
