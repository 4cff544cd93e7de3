#include "app/services/irc/ircserviceoptions.h"

#include <QFile>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

using Wishes = QMap<QString, QVariant>;

OptionValues checked(const Wishes& raw)
{
    const auto values = checkOptions(ircServiceOptions(), raw);
    if (!values)
        qFatal("%s", qPrintable(values.error().text));
    return *values;
}

} // namespace

class IrcServiceOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyShowsInCombinationIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char* key, const QVariant& value) {
            QTest::addRow("%s %s", key, qPrintable(value.toStringList().join(u' ')))
                << QString::fromLatin1(key) << value;
        };
        row("name", u"localhost"_s);
        row("name", u"irc example.org"_s);
        row("name", QString(64, u'a') + u".org"_s);
        row("certificate", u"/etc/hostname"_s);
        row("cloak-key", u"short"_s);
        row("channel-modes", u"ntb"_s);
        row("channel-modes", u"nti"_s);
        row("websocket-origins", QStringList{u"chat.example.org"_s});
        row("websocket-origins", QStringList{u"*"_s, u"https://a/b"_s});
        row("class", QStringList{u"a nowhere"_s});
    }
    void whatOnlyShowsInCombinationIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const auto faults = ircOptionFaults(checked({{key, value}}));
        QVERIFY(!faults.isEmpty());
        QCOMPARE(faults.first().code, key == u"certificate" ? u"key"_s : key);
    }

    // What all services have stands on another page.
    void theHandbookNamesEach()
    {
        QFile page(QStringLiteral(EVERYPORT_TEST_DATA "/../../resources/handbook/irc.md"));
        QVERIFY(page.open(QFile::ReadOnly));
        const auto text = QString::fromUtf8(page.readAll());
        for (const auto& option : ircServiceOptions()) {
            if (option.section.isEmpty())
                QVERIFY2(text.contains(u'`' + option.key), qPrintable(option.key));
        }
    }

    void goodOnesPass()
    {
        QVERIFY(ircOptionFaults(checked({})).isEmpty());
        QVERIFY(ircOptionFaults(checked({{u"websocket-origins"_s, QStringList{u"*"_s, u"https://chat.example.org"_s}},
                                    {u"channel-modes"_s, u""_s}, {u"cloak-key"_s, u"0123456789abcdef"_s},
                                    {u"class"_s, QStringList{u"a 192.0.2.0/24"_s}}}))
                    .isEmpty());
    }

    void allThatIsWrongIsTold()
    {
        const auto faults = ircOptionFaults(checked({{u"name"_s, u"localhost"_s}, {u"cloak-key"_s, u"short"_s},
            {u"websocket-origins"_s, QStringList{u"a"_s, u"b"_s}}}));
        QStringList keys;
        for (const auto& fault : faults)
            keys.append(fault.code);
        QCOMPARE(keys, (QStringList{u"name"_s, u"cloak-key"_s, u"websocket-origins"_s, u"websocket-origins"_s}));
    }

    /// Who was told of a port keeps to it, and comes in no more.
    void aPortForTlsWithoutTlsIsRemarkedOn()
    {
        const auto remarked = [](const QStringList& places, qint64 port) {
            return ircOptionRemarks(checked({{u"listen"_s, places}, {u"sts-port"_s, port}})).size();
        };
        QCOMPARE(remarked({u"tcp:6667"_s}, 6697), 1);
        QCOMPARE(remarked({u"tcp:6667"_s, u"tls:6697"_s}, 6697), 0);
        QCOMPARE(remarked({u"tcp:6667"_s}, 0), 0);
        QCOMPARE(ircOptionRemarks(checked({{u"sts-port"_s, qint64(6697)}})).first().code, u"sts-port"_s);
    }
};

QTEST_GUILESS_MAIN(IrcServiceOptionsTest)
#include "tst_ircserviceoptions.moc"
