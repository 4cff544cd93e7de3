#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/preferences/autostart.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/preferences/preferencespage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The file by which the desktop starts the program, in a folder of the test's own.
class AutostartTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    QString folder() const { return m_home.path() + u"/autostart"_s; }
    QByteArray written() const
    {
        QFile file(Autostart::path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& text)
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(Autostart::path());
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8()); }
    void init() { QDir(folder()).removeRecursively(); }

    void comesAndGoes()
    {
        Autostart autostart(u"/usr/bin/everyport"_s, {});
        QCOMPARE(Autostart::path(), folder() + u"/everyport.desktop"_s);
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QCOMPARE(written(),
            QByteArray("[Desktop Entry]\nType=Application\nName=Everyport\nIcon=everyport\nTerminal=false\n"
                       "Exec=\"/usr/bin/everyport\"\n"));
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFileInfo::exists(Autostart::path()));
        QVERIFY(autostart.set(false)); // none is there any more
    }

    /// A folder's name may be anything: it is one word of the command, and no other.
    void wordsAreQuoted()
    {
        const Autostart autostart(u"/opt/my $apps/every\"port"_s, {u"--data"_s, u"/home/a b/100%\\x"_s});
        QVERIFY2(autostart.text().endsWith("Exec=\"/opt/my \\\\$apps/every\\\\\"port\" \"--data\" "
                                           "\"/home/a b/100%%\\\\\\\\x\"\n"),
            autostart.text().constData());
    }

    void noLineIsAdded()
    {
        const Autostart autostart(u"/opt/a\nExec=evil"_s, {});
        QCOMPARE(autostart.text().count('\n'), 6);
    }

    /// As the settings of GNOME and KDE leave it.
    void switchedOffByTheDesktop_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("on");
        QTest::newRow("hidden") << QByteArray("Hidden=true") << false;
        QTest::newRow("hidden, with spaces") << QByteArray("Hidden = true") << false;
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false") << false;
        QTest::newRow("on") << QByteArray("X-GNOME-Autostart-enabled=true") << true;
    }
    void switchedOffByTheDesktop()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, on);
        write("[Desktop Entry]\nType=Application\nExec=everyport\n" + line + "\n");
        Autostart autostart(u"/usr/bin/everyport"_s, {});
        QCOMPARE(autostart.isOn(), on);
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        QFile notAFolder(folder());
        QVERIFY(notAFolder.open(QFile::WriteOnly));
        notAFolder.close();
        Autostart autostart(u"/usr/bin/everyport"_s, {});
        const auto set = autostart.set(true);
        QVERIFY(!set);
        QVERIFY(set.error().text.contains(u"everyport.desktop"_s));
        QVERIFY(QFile::remove(folder()));
    }

    /// The bench has folders of its own, which are named.
    void thePreferenceStartsItAsItRuns()
    {
        PageBench bench({preferencesPage()});
        QVERIFY(bench.start());
        const Preference row = preferenceOf(bench.window(), u"window/autostart"_s).second;
        QVERIFY(!row.value().toBool());
        QCOMPARE(row.apply(true), QString());
        QVERIFY(row.value().toBool());
        QVERIFY(written().contains("\"--config\" \"" + bench.folder().toUtf8() + "/config\""));
        QVERIFY(written().contains("\"--data\" \"" + bench.folder().toUtf8() + "/data\""));
        QCOMPARE(row.apply(false), QString());
        QVERIFY(!row.value().toBool());
    }

    /// A file of a sandbox would start nothing: the switch says so, and is not on.
    void aFlatpakCannotAndSaysSo()
    {
        const Autostart autostart(u"/usr/bin/everyport"_s, {});
        QVERIFY(autostart.set(true));
        qputenv("FLATPAK_ID", "org.everyport.Everyport");
        const auto leave = qScopeGuard([] { qunsetenv("FLATPAK_ID"); });
        PageBench bench({preferencesPage()});
        QVERIFY(bench.start());
        const Preference row = preferenceOf(bench.window(), u"window/autostart"_s).second;
        QVERIFY(!row.value().toBool());
        QVERIFY2(row.whyNot.contains(u"in the desktop's own settings"_s), qPrintable(row.whyNot));
        QCOMPARE(row.help, row.whyNot); // seen without hovering
        qunsetenv("FLATPAK_ID");
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.set(false));
    }
};

QTEST_MAIN(AutostartTest)
#include "tst_autostart.moc"
