#include "tests/ui/screenshots/finishstates.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include "app/backup/making/backupwriter.h"
#include "app/chat/model/chatmodel.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/samplechat.h"
#include "tests/ui/support/samplestation.h"
#include "ui/frame/dialogs/crashnotice.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/feedback/whynotstarted.h"
#include "ui/frame/handbook/handbookwindow.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/start/failedstart.h"
#include "ui/start/windowpart.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using chat::Conversation;

FinishStates::FinishStates(
    MainWindow& window, SampleStation& sample, SampleChat& talk, PageStates::Take take, TakeOf takeOf)
    : m_window(window), m_sample(sample), m_talk(talk), m_take(std::move(take)), m_takeOf(std::move(takeOf))
{
}

void FinishStates::show()
{
    preferences();
    backup();
    handbook();
    dialogs();
    crash();
    fullDisk();
    failedStart();
}

/// Each group; rooms that tell of more or less; and what was searched for.
void FinishStates::preferences()
{
    chat::ChatModel& chat = m_sample.station().chat();
    chat.setNotes(m_talk.room(), Conversation::Notes::All);
    chat.setSilentUntil(m_talk.wild(), m_sample.station().reactor().clock().wallMsecs() + 3'000'000);
    settle(400);
    for (const PreferenceGroup& group : preferenceGroups(m_window)) {
        m_window.goTo(u"preferences"_s, group.id);
        settle(250);
        m_take(u"preferences-"_s + group.id, false);
    }
    Page* page = m_window.page(u"preferences"_s);
    m_window.activateWindow(); // the last dialog left the keyboard to nobody
    settle(100);
    page->perform(Command::Find);
    if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
        QTest::keyClicks(field, u"proxy"_s); // called so in each language
        settle(300);
        m_take(u"preferences-found"_s, false);
        field->clear();
        QTest::keyClicks(field, u"qqqq"_s);
        settle(300);
        m_take(u"preferences-nothing-found"_s, false);
        field->clear();
    }
    chat.setNotes(m_talk.room(), Conversation::Notes::AsUsual);
    chat.setSilentUntil(m_talk.wild(), 0);
}

void FinishStates::backup()
{
    const auto& settings = m_sample.station().settings();
    const QString path = m_sample.folder() + u"/town-hall.everyport"_s;
    const everyport::backup::BackupWish wish{.from = {settings.configFolder, settings.dataFolder}, .to = path};
    if (!everyport::backup::makeBackup(wish))
        return;
    m_window.windowActions().backup->trigger();
    settle(300);
    openedFile(path);
    settle(1500);
    m_take(u"preferences-backup-looked-at"_s, false);
}

/// Presses the page's button that asks for a file, has a picture taken of that question, and answers it.
void FinishStates::openedFile(const QString& path)
{
    const QString asks = said("RestoreForm", "Choose a file…");
    for (QAbstractButton* button : m_window.page(u"preferences"_s)->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == asks)
            button->click();
    }
    settle(400);
    auto* ask = m_window.findChild<QFileDialog*>();
    if (!ask)
        return;
    m_takeOf(u"file-dialog"_s, ask);
    ask->findChild<QLineEdit*>()->setText(path);
    QTest::keyClick(ask->findChild<QLineEdit*>(), Qt::Key_Return);
}

void FinishStates::handbook()
{
    m_window.goTo(u"polls"_s, u"town-fund"_s);
    for (const QString& chapter : {QString(), u"firststeps"_s, u"polls"_s, u"services"_s}) {
        m_window.openHandbook(chapter);
        settle(250);
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* book = qobject_cast<HandbookWindow*>(widget);
            if (!book || !book->isVisible())
                continue;
            m_takeOf(chapter.isEmpty() ? u"handbook"_s : u"handbook-"_s + chapter, book);
            if (chapter == "services"_L1) {
                if (auto* field = book->findChild<QLineEdit*>())
                    QTest::keyClicks(field, u"port"_s);
                settle(500);
                m_takeOf(u"handbook-search"_s, book);
            }
            book->close();
            settle(50);
        }
    }
}

void FinishStates::dialogs()
{
    const WindowActions& actions = m_window.windowActions();
    const QList<std::pair<QAction*, QString>> all{{actions.shortcuts, u"shortcuts"_s}, {actions.report, u"report"_s},
        {actions.updates, u"updates"_s}, {actions.about, u"about"_s}};
    for (const auto& [action, name] : all) {
        action->trigger();
        m_take(name, true);
    }
}

/// As at the next start: in a strip above whatever page is in front.
void FinishStates::crash()
{
    const QString folder = m_sample.folder() + u"/before"_s;
    QDir().mkpath(folder + u"/crashes"_s);
    QFile file(folder + u"/crashes/crash-20260102-030405-1-1.txt"_s);
    if (!file.open(QFile::WriteOnly) || file.write("Signal: SIGSEGV\nOpen: Connections\n") <= 0)
        return;
    file.close();
    m_window.goTo(u"overview"_s);
    for (auto* area : m_window.page(u"overview"_s)->findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(0);
    showCrashNotice(m_window, m_window.strips(), folder);
    settle(400);
    m_take(u"crash"_s, false);
    m_window.strips().close(u"crash"_s);
    settle(100);
}

/// Of several kinds of work, for which there is one thing to do.
void FinishStates::fullDisk()
{
    const Error full = Error::local(
        Reason::NoSpace, u"The disk is full: /srv/polls/everyport.sqlite cannot grow. Free some space on it."_s);
    m_window.goTo(u"polls"_s, u"town-fund"_s);
    QObject owner;
    const QStringList works{u"Opening “Town fund”"_s, u"Keeping the order of polls"_s, u"Export"_s};
    for (const QString& work : works) {
        offerAgain(m_window, work, {u"polls"_s, &owner, [] {}});
        startOn(m_window, work, work, Result<Done>(full));
    }
    settle(400);
    m_take(u"polls-full-disk"_s, false);
    for (const QString& work : works)
        subjectSucceeded(m_window, work);
    settle(100);
}

/// In a window of its own, which has nothing of the station.
void FinishStates::failedStart()
{
    FirstWindow first;
    first.shell = std::make_unique<QWidget>();
    first.shell->resize(m_window.size());
    first.shell->show();
    QTimer::singleShot(300, first.shell.get(), [this, shell = first.shell.get()] {
        m_takeOf(u"failed-start"_s, shell);
        shell->close();
    });
    showFailedStart(first,
        whyNotStarted({Error::Kind::Local, Reason::InUse,
            u"Another Everyport has the folder /srv/polls/everyport. Stop it, or choose another folder with --data."_s,
            {}, 0}));
}

} // namespace everyport::ui
