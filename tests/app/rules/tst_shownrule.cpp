#include "app/rules/shownrule.h"

#include <QTest>

#include "app/config/optionvalue.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/rulefile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class ShownRuleTest : public QObject {
    Q_OBJECT

    /// Each option as it is where nobody writes it; what is needed with a word.
    static QByteArray allWritten(const OptionList& options, const QByteArray& kind)
    {
        ConfigFile body(u"x"_s);
        const auto give = [&body](const QString& key, const QVariant& value) {
            const auto done = body.set(key, value);
            if (!done)
                QTest::qFail(qPrintable(key + done.error().text), __FILE__, __LINE__);
        };
        for (const auto& option : options) {
            const bool isNone = option.type == Option::Type::Duration && option.fallback.toLongLong() < option.min;
            if (isNone || (option.required && option.secret)) // showsItBesideASecret
                continue;
            if (option.key == "at"_L1)
                give(option.key, u"18:30"_s);
            else if (option.required && option.fallback.toString().isEmpty())
                give(option.key, option.key == "url"_L1 ? u"https://a.example/"_s : u"bird"_s);
            else if (option.type == Option::Type::Duration)
                give(option.key, durationText(option.fallback.toLongLong()));
            else if (option.fallback.typeId() == QMetaType::QStringList)
                give(option.key, QVariantList());
            else if (option.fallback.isValid())
                give(option.key, option.fallback);
            else
                give(option.key, QString());
        }
        return kind + body.text();
    }
    static QByteArray topWritten()
    {
        return "title = \"\"\nenabled = true\ndry-run = false\nper-minute = 30\nquiet = \"0s\"\n";
    }

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

    /// What is so anyway is no secret, and somebody has written it for whoever reads the file.
    void showsWhatIsWrittenOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray log = "[[do]]\naction = \"log\"\ntext = \"x\"\n";
        for (const auto& kind : eventKinds())
            QTest::newRow(qPrintable(u"event "_s + kind.name))
                << topWritten() + allWritten(kind.options, "[when]\nevent = \"" + kind.name.toUtf8() + "\"\n") + log;
        for (const auto& kind : actionKinds())
            QTest::newRow(qPrintable(u"action "_s + kind.name)) << topWritten()
                    + "[when]\nevent = \"private-message\"\n"
                    + allWritten(kind.options, "[[do]]\naction = \"" + kind.name.toUtf8() + "\"\n");
    }
    void showsWhatIsWrittenOut()
    {
        QFETCH(const QByteArray, text);
        const auto rule = RuleFile::parse(text, u"/x/rules/a.toml"_s);
        QVERIFY2(rule || rule.error().text.contains(u" secret: This is needed"_s), text);
        QCOMPARE(withoutSecrets(text, u"/x/rules/a.toml"_s).toUtf8(), text);
    }

    void showsItBesideASecret()
    {
        const auto when = topWritten() + "[when]\nevent = \"webhook\"\nsecret = \"";
        const QByteArray rest = "\" # ours\n[[do]]\naction = \"log\"\ntext = \"x\"\nlevel = \"info\"\n";
        QCOMPARE(withoutSecrets(when + "TopSecretWord123" + rest, u"/x/rules/a.toml"_s).toUtf8(),
            when + "(this secret is not shown)" + rest);
    }
};

QTEST_APPLESS_MAIN(ShownRuleTest)
#include "tst_shownrule.moc"
