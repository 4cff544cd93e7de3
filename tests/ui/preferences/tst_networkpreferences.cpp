#include <algorithm>

#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include "app/station/preferences/stationpreferences.h"
#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/preferences/preferencespage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a proxy does is tested where it is done: tst_stationpreferences, tst_chataccounts.
class NetworkPreferencesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Preference way() { return preferenceOf(m_bench->window(), u"network/proxy"_s).second; }
    Preference own() { return preferenceOf(m_bench->window(), u"network/own-proxy"_s).second; }
    QString proxy() { return m_bench->station().preferences().value(u"proxy"_s).toString(); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{preferencesPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void eachWay()
    {
        QCOMPARE(way().value().toString(), u"direct"_s);
        QCOMPARE(way().apply(u"desktop"_s), QString());
        QCOMPARE(proxy(), u"desktop"_s);
        QVERIFY(!way().apply(u"own"_s).isEmpty()); // there is none yet
        QCOMPARE(proxy(), u"desktop"_s);
        QCOMPARE(own().apply(u"socks5:127.0.0.1:9050"_s), QString());
        QCOMPARE(proxy(), u"socks5:127.0.0.1:9050"_s);
        QCOMPARE(way().value().toString(), u"own"_s);
        QCOMPARE(way().apply(u"direct"_s), QString());
        QCOMPARE(own().value().toString(), QString());
        QCOMPARE(way().apply(u"own"_s), QString()); // the last one
        QCOMPARE(proxy(), u"socks5:127.0.0.1:9050"_s);
        QCOMPARE(own().apply(QString()), QString());
        QCOMPARE(proxy(), u"direct"_s);
    }

    void whoChoosesOneOfTheirOwnWritesIt()
    {
        m_bench->window().goTo(u"preferences"_s, u"network/proxy"_s);
        QVERIFY(m_bench->click(u"The one below"_s));
        QTRY_VERIFY(qobject_cast<QLineEdit*>(m_bench->window().focusWidget()));
        m_bench->type(u"socks5:127.0.0.1:9050"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(proxy(), u"socks5:127.0.0.1:9050"_s);
    }

    /// It may have a password: where another way is chosen it stays in no file, whichever version wrote it there.
    void whatIsNotUsedIsInNoFile()
    {
        auto& memory = m_bench->window().memory();
        memory.setValue(u"preferences/proxy"_s, u"socks5:old:1:user=a:password=geese"_s);
        const auto isKept = [&memory] {
            const auto keys = memory.allKeys();
            return std::any_of(keys.begin(), keys.end(),
                [&memory](const QString& key) { return memory.value(key).toString().contains(u"geese"_s); });
        };
        QVERIFY(isKept());
        QCOMPARE(own().apply(u"socks5:127.0.0.1:9050:user=a:password=geese"_s), QString());
        QVERIFY(!isKept());
        QCOMPARE(way().apply(u"direct"_s), QString());
        QVERIFY(!isKept());
        QFile written(m_bench->station().settings().configFolder + u"/everyport.toml"_s);
        QVERIFY(!written.exists() || (written.open(QFile::ReadOnly) && !written.readAll().contains("geese")));
        // Nor where anybody who walks over the window's properties comes across it.
        for (const QByteArray& name : m_bench->window().dynamicPropertyNames())
            QVERIFY2(!m_bench->window().property(name.constData()).toString().contains(u"geese"_s), name.constData());
        QCOMPARE(way().apply(u"own"_s), QString()); // undone: as long as the station is there
        QVERIFY(proxy().contains(u"geese"_s));
    }

    void whatIsNoProxyIsSaid()
    {
        const QString wrong = own().apply(u"tcp:127.0.0.1:80"_s);
        QVERIFY2(wrong.contains(u"socks5:"_s), qPrintable(wrong));
        // by the names of the choices, not as files have them
        for (const auto& choice : way().choices.first(2))
            QVERIFY2(wrong.contains(u"“%1”"_s.arg(choice.label)), qPrintable(wrong));
        QVERIFY2(!wrong.contains(u"direct"_s), qPrintable(wrong));
        QCOMPARE(proxy(), u"direct"_s);
    }
};

QTEST_MAIN(NetworkPreferencesTest)
#include "tst_networkpreferences.moc"
