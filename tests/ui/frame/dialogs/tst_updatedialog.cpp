#include "ui/frame/dialogs/updatedialog.h"

#include <sys/stat.h>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QTest>
#include <QToolButton>

#include "app/station/commandline/version.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/dialogs/updatewords.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/polls/page/pollspage.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/statesentence.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class UpdateDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    int m_scripts = 0;

    /// An apt-cache that does `script`, and a program that is a package's.
    UpdatePlaces places(const QByteArray& script)
    {
        const QString path = m_bench->folder() + u"/apt-cache%1"_s.arg(++m_scripts);
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write("#!/bin/sh\n" + script);
        file.close();
        ::chmod(path.toUtf8().constData(), 0755);
        return {.program = u"/usr/bin/everyport"_s, .aptCache = path, .lists = m_bench->folder()};
    }
    UpdatePlaces offering(const QByteArray& candidate)
    {
        return places("printf 'everyport:\\n  Installed: 0.1-1\\n  Candidate: " + candidate
            + "\\n  Version table:\\n        500 http://deb.example.org x Packages\\n'\n");
    }
    QString said() const
    {
        const auto* state = m_bench->dialog() ? m_bench->dialog()->findChild<StateSentence*>() : nullptr;
        return state ? state->accessibleName() : QString();
    }
    QStringList strips()
    {
        QStringList words;
        for (const Notice* notice : m_bench->window().strips().findChildren<Notice*>())
            words << notice->text();
        return words;
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("FLATPAK_ID");
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pollsPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup()
    {
        qunsetenv("FLATPAK_ID");
        m_bench.reset();
    }

    void theMenuOpensItAndAboutToo()
    {
        m_bench->window().windowActions().updates->trigger();
        QVERIFY(m_bench->waitForDialog());
        // Tests are no package.
        const QString sentence = u"Everyport %1 was not installed as a package."_s.arg(versionNumber());
        QTRY_COMPARE(said(), sentence);
        m_bench->dialog()->close();
        QTRY_VERIFY(!m_bench->dialog());
        m_bench->window().windowActions().about->trigger();
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Check for updates…"_s));
        QTRY_COMPARE(said(), sentence);
    }

    void theLineToPasteIsCopied()
    {
        (new UpdateDialog(m_bench->window(), offering("0.2-1")))->open();
        QVERIFY(m_bench->waitForDialog());
        QTRY_COMPARE(said(), u"Version 0.2-1 can be had; 0.1-1 is installed."_s);
        auto* copy = m_bench->dialog()->findChild<QToolButton*>();
        QVERIFY(copy && copy->isVisible());
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), u"sudo apt install everyport"_s);
    }

    void theDialogMayGoWhileItAsks()
    {
        (new UpdateDialog(m_bench->window(), places("exec sleep 60\n")))->open();
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(said(), u"Asking the package manager of this computer…"_s);
        m_bench->dialog()->close();
        QTRY_VERIFY(!m_bench->dialog());
    }

    void everyStateSaysWhatToDo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("command");
        using Kind = UpdateState::Kind;
        QTest::newRow("newest") << int(Kind::Newest) << u"Everyport 1-1 is the newest that your package lists know."_s
                                << u"sudo apt update"_s;
        QTest::newRow("newer") << int(Kind::Newer) << u"Version 1-2 can be had; 1-1 is installed."_s
                               << u"sudo apt install everyport"_s;
        QTest::newRow("unlisted") << int(Kind::Unlisted)
                                  << u"None of your package lists has Everyport; 1-1 is installed."_s << QString();
        QTest::newRow("flatpak") << int(Kind::Flatpak)
                                 << u"Your software centre updates Everyport %1."_s.arg(versionNumber())
                                 << u"flatpak update org.everyport.Everyport"_s;
        QTest::newRow("not packaged") << int(Kind::NotPackaged)
                                      << u"Everyport %1 was not installed as a package."_s.arg(versionNumber())
                                      << QString();
    }
    void everyStateSaysWhatToDo()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, head);
        QFETCH(const QString, command);
        const auto words = updateWords(
            UpdateState{.kind = UpdateState::Kind(kind), .installed = u"1-1"_s, .candidate = u"1-2"_s});
        QCOMPARE(words.head, head);
        QCOMPARE(words.command, command);
        QVERIFY(!words.text.isEmpty());
    }

    void theListsHaveADate()
    {
        const auto words = updateWords(UpdateState{.kind = UpdateState::Kind::Newest,
            .installed = u"1-1"_s,
            .listsOf = QDateTime(QDate(2026, 11, 3), QTime(14, 2))});
        QCOMPARE(words.head, u"Everyport 1-1 is the newest that your package lists of 3 Nov 2026, 14:02 know."_s);
    }

    void troubleSaysWhatToDo()
    {
        const auto late = updateWords(Error{Error::Kind::Busy, Reason::TimedOut, u"Took longer."_s});
        QCOMPARE(late.head, u"The package manager could not be asked."_s);
        QVERIFY(late.text.startsWith(u"It did not answer within ten seconds. "_s));
        QCOMPARE(late.command, u"apt-cache policy everyport"_s);
    }

    void aStartTellsOfANewerVersionWhereThatIsWanted()
    {
        tellOfUpdate(m_bench->window(), m_bench->window().strips(), offering("0.2-1"));
        QCOMPARE(m_bench->window().tasks().count(), 0); // nobody has chosen it
        setLooksForUpdates(m_bench->window(), true);
        for (const auto& silent : {places("exit 1\n"), offering("0.1-1"), UpdatePlaces{}}) {
            tellOfUpdate(m_bench->window(), m_bench->window().strips(), silent);
            QTRY_COMPARE(m_bench->window().tasks().count(), 0);
            QCOMPARE(strips(), QStringList());
        }
        tellOfUpdate(m_bench->window(), m_bench->window().strips(), offering("0.2-1"));
        QTRY_VERIFY(strips().join(u'\n').contains(u"Version 0.2-1 can be had"_s));
        QVERIFY(m_bench->click(u"Copy the line"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"sudo apt install everyport"_s);
        QTRY_COMPARE(strips(), QStringList());
    }
};

QTEST_MAIN(UpdateDialogTest)
#include "tst_updatedialog.moc"
