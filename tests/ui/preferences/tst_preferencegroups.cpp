#include <QDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/dialogs/updatedialog.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/languages/languages.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/preferences/preferencehistory.h"
#include "ui/preferences/preferencespage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The table of settings itself: each row says what it is, and does what it says.
class PreferenceGroupsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<PageBench> m_bench;

    Preference preference(const QString& key) { return preferenceOf(m_bench->window(), key).second; }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8()); }
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{preferencesPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void everyRowSaysWhatItIs()
    {
        QSet<QString> keys, labels;
        for (const PreferenceGroup& group : preferenceGroups(m_bench->window())) {
            QVERIFY2(!group.id.isEmpty() && !group.title.isEmpty() && !group.icon.isEmpty(), qPrintable(group.id));
            QVERIFY2(!group.rows.isEmpty(), qPrintable(group.id));
            for (const Preference& row : group.rows) {
                QVERIFY2(!row.key.isEmpty() && !keys.contains(row.key), qPrintable(row.key));
                keys.insert(row.key);
                QVERIFY2(
                    row.label.size() > 2 && row.label != row.key && !labels.contains(row.label), qPrintable(row.key));
                labels.insert(row.label);
                QVERIFY2(row.help.endsWith(u'.'), qPrintable(row.key));
                for (const Preference::Choice& choice : row.choices)
                    QVERIFY2(!choice.label.isEmpty() && choice.label != choice.value.toString(), qPrintable(row.key));
            }
        }
        QVERIFY(keys.size() > 3);
    }

    /// What counts can be set again, and is among what can be chosen.
    void everyRowKnowsWhatCounts()
    {
        for (const PreferenceGroup& group : preferenceGroups(m_bench->window())) {
            for (const Preference& row : group.rows) {
                if (row.control == Preference::Control::Action) {
                    QVERIFY2(row.act && !row.verb.isEmpty(), qPrintable(row.key));
                    continue;
                }
                if (row.control == Preference::Control::Own) {
                    QVERIFY2(bool(row.make), qPrintable(row.key));
                    continue;
                }
                QVERIFY2(row.value && row.apply, qPrintable(row.key));
                const QVariant now = row.value();
                QVERIFY2(now.isValid(), qPrintable(row.key));
                QCOMPARE(row.apply(now), QString());
                QCOMPARE(row.value(), now);
                if (row.control == Preference::Control::Choice)
                    QVERIFY2(!row.wordsOf(now).isEmpty(), qPrintable(row.key));
            }
        }
    }

    void updatesAreLookedForOnceSomebodyWantsIt()
    {
        const Preference updates = preference(u"window/updates"_s);
        QCOMPARE(updates.value(), QVariant(false));
        QCOMPARE(updates.apply(true), QString());
        QVERIFY(looksForUpdates(m_bench->window()));
        QCOMPARE(updates.value(), QVariant(true));
    }

    /// There where somebody looks for it, once there is more than English.
    void aLanguageIsAskedOfTheWindow()
    {
        QVERIFY(preference(u"look/language"_s).key.isEmpty());
        QFile finished(m_home.filePath(u"finished"_s));
        QVERIFY(finished.open(QIODevice::WriteOnly));
        finished.write("de Deutsch\n");
        finished.close();
        const Languages languages(u"ar"_s, m_home.path()); // which is not there: what is on is shown
        m_bench->window().setLanguages(languages);
        QSignalSpy wanted(&m_bench->window(), &MainWindow::languageWanted);
        const Preference row = preference(u"look/language"_s);
        QCOMPARE(row.wordsOf(row.value()), u"As the desktop"_s);
        QCOMPARE(row.wordsOf(u"de"_s), u"Deutsch"_s);
        QCOMPARE(row.apply(u"de"_s), QString());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"de"_s);
        // It is not that language yet: nothing says so, and there is nothing to take back.
        QCOMPARE(PreferenceHistory::of(m_bench->window()).set(row, u"de"_s), QString());
        QCOMPARE(wanted.size(), 2);
        QVERIFY(PreferenceHistory::of(m_bench->window()).last().isEmpty());
        QVERIFY(!m_bench->window().undo().offer());
    }

    void foundByAllWords()
    {
        const Preference size = preference(u"look/text-size"_s);
        QVERIFY(size.isFoundBy(u"text"_s));
        QVERIFY(size.isFoundBy(u"  DESKTOP size "_s)); // of its help
        QVERIFY(!size.isFoundBy(u"text keyboard"_s));
        QVERIFY(!size.isFoundBy(u" "_s));
        QVERIFY(preference(u"look/theme"_s).isFoundBy(u"dark"_s)); // of its choices
        Preference french;
        french.label = u"Thème"_s;
        QVERIFY(french.isFoundBy(u"theme"_s));
    }

    /// There is none of that name here, so there is nothing to open.
    void whatDoesNothingIsNotShown()
    {
        QVERIFY(!actionPreference(m_bench->window(), u"window/nothing"_s, {.key = u"x"_s}).act);
        QVERIFY(actionPreference(m_bench->window(), u"window/backup"_s, {.key = u"x"_s}).act);
        QCOMPARE(preference(u"backup/restore"_s).key, u"backup/restore"_s);
        QCOMPARE(preference(u"shortcuts/keys"_s).key, u"shortcuts/keys"_s);
    }

    void theme()
    {
        const Preference theme = preference(u"look/theme"_s);
        theme.apply(int(Theme::Choice::Dark));
        QVERIFY(m_bench->window().theme().isDark());
        QCOMPARE(m_bench->memory().value(u"window/theme"_s).toInt(), int(Theme::Choice::Dark));
        theme.apply(int(Theme::Choice::Light));
        QVERIFY(!m_bench->window().theme().isDark());
    }

    void closingToTheTray()
    {
        auto& window = m_bench->window();
        window.setCloseQuestion([] { return u"2 services run."_s; }, [] { return true; });
        preference(u"window/tray"_s).apply(false);
        window.close();
        QVERIFY(window.isVisible()); // it asks
        preference(u"window/tray"_s).apply(true);
        window.close();
        QVERIFY(!window.isVisible());
        window.show();
        window.setCloseQuestion([] { return QString(); }, [] { return true; });
        preference(u"window/always-tray"_s).apply(true);
        QSignalSpy ended(&window, &MainWindow::closedForGood);
        window.close();
        QVERIFY(!window.isVisible() && ended.isEmpty());
    }

    void whatHasAPlaceOfItsOwnIsOpened()
    {
        for (const QString& key : {u"certificates/accepted"_s, u"shortcuts/keys"_s}) {
            preference(key).act();
            QVERIFY2(m_bench->waitForDialog(), qPrintable(key));
            m_bench->dialog()->close();
            QTRY_VERIFY(!m_bench->dialog());
        }
    }
};

QTEST_MAIN(PreferenceGroupsTest)
#include "tst_preferencegroups.moc"
