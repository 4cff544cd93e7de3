#include "app/config/secretremarks.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class SecretRemarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyRemarksWithSecretsGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const QString& text, const QString& left) {
            QTest::newRow(name) << text << left;
        };
        row("none", u"a = 1\n"_s, u"a = 1\n"_s);
        row("plain", u"# ours\na = 1 # one\n"_s, u"# ours\na = 1 # one\n"_s);
        row("a word alone", u"# turn the key first\na = 1\n"_s, u"# turn the key first\na = 1\n"_s);
        row("an option", u"# ours\n# password = \"HUNTER\"\na = 1\n"_s, u"# ours\n\na = 1\n"_s);
        row("behind a value", u"a = 1  # its Token: HUNTER\nb = 2\n"_s, u"a = 1\nb = 2\n"_s);
        row("an endpoint", u"# via = socks5:a:1:password=HUNTER\n"_s, u"\n"_s);
        row("a login", u"# see ftp://me:HUNTER@a.example/\n"_s, u"\n"_s);
        row("a webhook", u"# url = \"https://a.example/T0/abcdefHUNTER1234567\"\n"_s, u"\n"_s);
        row("a query", u"# https://a.example/x?k=HUNTER\n"_s, u"\n"_s);
        row("an address", u"# https://a.example/votes\n"_s, u"# https://a.example/votes\n"_s);
        row("at the end", u"a = 1\n#secret=HUNTER"_s, u"a = 1\n"_s);
    }
    void onlyRemarksWithSecretsGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        QCOMPARE(withoutSecretRemarks(text), left);
    }
};

QTEST_APPLESS_MAIN(SecretRemarksTest)
#include "tst_secretremarks.moc"
