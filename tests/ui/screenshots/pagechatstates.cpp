// Of the pages, chat: what it looks like beside what else the window does.
#include "tests/ui/screenshots/pagestates.h"
#include "tests/ui/screenshots/settle.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include "app/chat/model/chatmodel.h"
#include "tests/app/chat/fakenetwork.h"
#include "tests/support/stalledthreads.h"
#include "tests/ui/support/samplechat.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/chat/actions/conversationexports.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/files/filesending.h"
#include "ui/chat/page/chatpage.h"
#include "ui/chat/page/conversationview.h"
#include "ui/chat/transcript/textchooser.h"
#include "ui/chat/transcript/transcript.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/overview/chattile.h"
#include "ui/overview/dashboard.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

/// A file that is asked about, then on its way.
void PageStates::files(ChatPage& page)
{
    auto& network = m_talk.network();
    network.can |= chat::Ability::Files;
    network.holds = true;
    const QString path = m_sample.folder() + u"/plan-b-rain.pdf"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(1'240'000))
        return;
    page.view()->refresh();
    page.view()->composer()->files().offer({path});
    settle(200);
    m_take(u"chat-file-asked"_s, false);
    click(said("FileSending", "Send"));
    if (auto* link = static_cast<chat::FakeLink*>(m_talk.account().link()); link && link->progress)
        link->progress(770'000);
    settle(200);
    m_take(u"chat-file"_s, false);
    offers();
    network.holds = false;
    network.held.clear();
}

/// A file that is offered, one that is on its way, one that broke off, and a talk that leads near.
void PageStates::offers()
{
    auto& space = m_sample.station().chat();
    const auto opened = waitFor(space.openPerson(m_talk.account().id, u"kofi"_s));
    if (!opened)
        return;
    auto& kofi = *space.conversation(*opened);
    const auto offer = [&](const QString& name, qint64 size, const QString& caution = {}) {
        chat::Offer made;
        made.kind = name.isEmpty() ? chat::Offer::Kind::Talk : chat::Offer::Kind::File;
        made.key = name;
        made.from = u"kofi"_s;
        made.name = name;
        made.size = size;
        made.caution = caution;
        space.reports().notifyOffer(kofi, made);
        return space.offers().of(kofi.id).last().id;
    };
    const auto running = offer(u"rehearsal-recording.flac"_s, 84'000'000);
    offer(u"seating-plan.pdf"_s, 1'240'000);
    offer({}, -1,
        u"It leads to 192.168.1.7, on this computer or its network. If you take it, this computer calls there: do so only if you know why it is there."_s);
    if (!space.offers().save(running, m_sample.folder() + u"/rehearsal-recording.flac"_s))
        return;
    if (auto* link = static_cast<chat::FakeLink*>(m_talk.account().link()); link && link->incoming.progress)
        link->incoming.progress(31'000'000);
    m_window.goTo(u"chat"_s, QString::number(kofi.id));
    settle(500);
    m_take(u"chat-offers"_s, false);
}

/// Of which messages of the room in front one is told.
void PageStates::notifyMenu()
{
    for (const auto& entry : m_window.shortcuts().entries()) {
        if (entry.id == "chat/notify"_L1 && entry.action)
            entry.action->trigger();
    }
    settle(100);
    m_take(u"chat-notify"_s, false);
    if (QWidget* menu = QApplication::activePopupWidget())
        menu->close();
}

/// Of a conversation so long that its export takes its time: how far it is.
void PageStates::longExport(ChatPage& page)
{
    auto& space = m_sample.station().chat();
    const auto opened = waitFor(space.openPerson(m_talk.account().id, u"Ruth Castell"_s));
    auto* link = static_cast<chat::FakeLink*>(m_talk.account().link());
    if (!opened || !link)
        return;
    m_window.goTo(u"chat"_s, QString::number(*opened));
    const QStringList talk = {u"Who has the key to the town hall?"_s, u"Kofi. He opens at seven."_s,
        u"Then I bring the readers at a quarter past."_s, u"The long cable, too, please."_s};
    for (int i = 0; i < ConversationExports::aLongOne + 1000; ++i)
        link->say(*space.conversation(*opened), u"Ruth Castell"_s, talk[i % talk.size()]);
    settle(500);
    page.perform(Command::Export);
    auto* ask = m_window.findChild<QFileDialog*>();
    auto* name = ask ? ask->findChild<QLineEdit*>() : nullptr;
    if (!name)
        return;
    name->setText(m_sample.folder() + u"/ruth.txt"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const auto strips = page.view()->findChildren<Notice*>(QString(), Qt::FindDirectChildrenOnly);
    const auto isShown = [&] {
        return std::any_of(strips.begin(), strips.end(), [](const Notice* strip) { return strip->isVisible(); });
    };
    if (!QTest::qWaitFor(isShown, 20'000))
        return;
    {
        // The disk is busy while the picture is taken.
        const StalledThreads stalled(m_sample.station().reactor().threads(Threads::Files));
        m_take(u"chat-exported"_s, false);
    }
    if (!QTest::qWaitFor([&] { return !isShown(); }, 20'000))
        return;
    m_window.undo().done({}, [] {}); // instead of where it was saved to, which would be in the next picture
    m_window.undo().dismiss();
}

/// A long one: all commands.
void PageStates::toldAnswer(ComposeEdit& field)
{
    field.setFocus();
    field.insertPlainText(u"/help "_s); // no list is open behind a blank
    QTest::keyClick(&field, Qt::Key_Return);
    settle(400);
    m_take(u"chat-told"_s, false);
    QTest::keyClick(&field, Qt::Key_Escape);
    settle(100);
}

void PageStates::chat()
{
    auto& space = m_sample.station().chat();
    const auto goTo = [this](qint64 conversation) {
        m_window.goTo(u"chat"_s, QString::number(conversation));
        settle(500);
    };
    m_window.goTo(u"overview"_s);
    settle(1200);
    auto* overview = m_window.page(u"overview"_s)->findChild<Dashboard*>();
    overview->ensureWidgetVisible(overview->findChild<ChatTile*>());
    settle(200);
    m_take(u"overview-with-chat"_s, false);
    goTo(m_talk.person());
    goTo(m_talk.room());
    auto* page = static_cast<ChatPage*>(m_window.page(u"chat"_s));
    ComposeEdit* field = page->view()->composer()->field();
    m_take(u"chat-room"_s, false);
    notifyMenu();
    TranscriptModel* lines = page->view()->transcript().model();
    for (int row = 0; row < lines->rowCount(); ++row)
        lines->toggleFold(row);
    field->insertPlainText(u"/"_s);
    settle(100);
    m_take(u"chat-commands"_s, false);
    field->setPlainText({});
    field->insertPlainText(u"Sure :th"_s);
    settle(100);
    m_take(u"chat-emoji"_s, false);
    field->setPlainText({});
    toldAnswer(*field);
    space.reports().notifyState(m_talk.account(), chat::Account::State::Waiting,
        u"The server does not answer: it may be down, or the network is."_s,
        QDateTime::currentMSecsSinceEpoch() + 42'000);
    settle(600);
    m_take(u"chat-reconnecting"_s, false);
    space.reports().notifyState(m_talk.account(), chat::Account::State::Online);
    m_talk.network().can |= chat::Ability::Registration; // so that it can be registered from its strip
    space.reports().notifyState(
        m_talk.other(), chat::Account::State::Failed, u"The name or the password is wrong."_s, 0, {}, u"password"_s);
    goTo(m_talk.wild());
    m_take(u"chat-wild"_s, false);
    goTo(m_talk.other().networkPage().id);
    m_take(u"chat-account-failed"_s, false);
    m_talk.network().can.setFlag(chat::Ability::Registration, false);
    space.reports().notifyState(m_talk.other(), chat::Account::State::Online);
    goTo(m_talk.person());
    m_take(u"chat-person"_s, false);
    files(*page);
    goTo(m_talk.room());
    page->view()->transcriptView()->setFocus();
    page->view()->transcriptView()->chooser().chooseAll();
    m_take(u"chat-chosen"_s, false);
    page->view()->transcriptView()->toEnd();
    m_window.activateWindow(); // the last dialog left the keyboard to nobody
    settle(100);
    page->perform(Command::Find);
    for (QLineEdit* edit : page->findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->hasFocus())
            edit->setText(u"till"_s);
    }
    settle(600);
    m_take(u"chat-search"_s, false);
    page->stepBack();
    page->perform(Command::New);
    settle(200);
    m_take(u"chat-new"_s, true);
    for (const auto& entry : m_window.shortcuts().entries()) {
        if (entry.id == "chat/add-account"_L1 && entry.action)
            entry.action->trigger();
    }
    settle(200);
    m_take(u"chat-add-account"_s, true);
    care();
    longExport(*page);
}

} // namespace everyport::ui
