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
        row("a proxy as another program has it", u"# via = \"socks5:me:HUNTER@a.example:1\"\n"_s, u"\n"_s);
        row("a webhook", u"# url = \"https://a.example/T0/abcdefHUNTER1234567\"\n"_s, u"\n"_s);
        row("a query", u"# https://a.example/x?k=HUNTER\n"_s, u"\n"_s);
        row("an address", u"# https://a.example/votes\n"_s, u"# https://a.example/votes\n"_s);
        for (const auto& remark :
            {u"Passwort: geheim"_s, u"Die Kennwörter sind geheim"_s, u"Kennwort: x"_s, u"mot de passe\u00a0: x"_s,
                u"Contraseña: x"_s, u"wachtwoord = x"_s, u"pass = x"_s, u"pw: x"_s, u"PIN: 1234"_s, u"pin 1234"_s,
                u"old password HUNTER2"_s, u"password is HUNTER"_s, u"Schlüssel: x"_s, u"clé : x"_s, u"clave=x"_s})
            row(qPrintable(remark), u"# ours\n# %1\na = 1\n"_s.arg(remark), u"# ours\n\na = 1\n"_s);
        // What the program itself writes, or its handbook tells.
        for (const auto& remark :
            {u"What may be a secret is not shown."_s,
                u"Whoever has the salt can find a card's votes. A second station needs it to know the same cards."_s,
                u"How long one call may hold the program's loop, and how long it may last."_s,
                u"Each option is a field of the plugin's form. Types: text, integer, boolean, choice, duration, size, file,"_s,
                u"endpoint, network. What people set is kept in ../hello.toml."_s, u"hold = \"1s\""_s,
                u"or ticket, account, none"_s, u"a passing remark: the pins are red"_s})
            row(qPrintable(remark), u"# %1\na = 1 # %1\n"_s.arg(remark), u"# %1\na = 1 # %1\n"_s.arg(remark));
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
