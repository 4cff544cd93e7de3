#include "ui/chat/page/conversationview.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

#include "netcore/task/taskset.h"
#include "ui/chat/actions/chatcontroller.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/files/dropcover.h"
#include "ui/chat/files/filesending.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/chat/page/connectionline.h"
#include "ui/chat/page/roomoffers.h"
#include "ui/chat/transcript/messageactions.h"
#include "ui/chat/transcript/textchooser.h"
#include "ui/chat/transcript/transcript.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using chat::Conversation;

ConversationView::ConversationView(ChatController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_transcript(new Transcript(controller.feed(), this)),
      m_view(new TranscriptView(*m_transcript, this)),
      m_line(new ConnectionLine(controller.feed(), this)),
      m_offers(new RoomOffers(this)),
      m_composer(new Composer(controller.feed(), this)),
      m_export(new Notice(Mark::Working, this)),
      m_cover(new DropCover(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    auto* exports = new QVBoxLayout; // takes no room while there is none
    exports->setContentsMargins(12, 8, 12, 0);
    exports->addWidget(m_export);
    column->addLayout(exports);
    column->addWidget(m_offers);
    column->addWidget(m_view, 1);
    column->addWidget(m_composer);
    m_composer->setLastMine([this] { return m_transcript->model()->lastMine(); });
    connect(m_transcript, &Transcript::failed, this,
        [this](const Error& error) { m_controller.context().reportFault(tr("Reading the history"), error); });
    connect(m_line, &ConnectionLine::settingsWanted, &m_controller, &ChatController::editAccount);
    connect(m_line, &ConnectionLine::joinWanted, &m_controller, &ChatController::joinAgain);
    connect(m_line, &ConnectionLine::personWanted, this, &ConversationView::writeInstead);
    connect(m_line, &ConnectionLine::defaultsWanted, &m_controller.forms(), &ChatForms::useRoomAsItIs);
    connect(m_line, &ConnectionLine::roomSettingsWanted, &m_controller.forms(), &ChatForms::openRoomSettings);
    connect(m_composer, &Composer::showWanted, &m_controller, &ChatController::show);
    connect(m_composer, &Composer::dialogWanted, &m_controller.forms(), &ChatForms::openDialog);
    connect(m_composer, &Composer::pageWanted, m_view, &TranscriptView::page);
    connect(m_composer, &Composer::sent, m_view, &TranscriptView::toEnd);
    m_view->setFaces([this](const TranscriptRow& row) {
        const Conversation* here = m_controller.chat().conversation(m_conversation);
        const bool isTheirs = here && here->kind == Conversation::Kind::Person && !row.messages.isEmpty()
            && !row.messages.first().isMine;
        return isTheirs ? m_controller.feed().pictures().of(*here) : QImage();
    });
    connect(&controller.feed().pictures(), &Pictures::came, this, [this](qint64 who) {
        if (who == m_conversation)
            m_view->viewport()->update();
    });
    m_export->addButton(
        tr("Call it off"), QStringLiteral("x"), [this] { m_controller.exports().cancel(m_conversation); });
    m_export->hide();
    connect(&controller.exports(), &ConversationExports::changed, this, &ConversationView::showExport);
    connectView();
    connectOffers();
    setAcceptDrops(true);
}

ConversationView::~ConversationView() = default;

chat::Link* ConversationView::link() const
{
    const Conversation* here = m_controller.chat().conversation(m_conversation);
    return here && here->account ? here->account->link() : nullptr;
}

void ConversationView::connectView()
{
    connect(m_view, &TranscriptView::reachedEnd, this, &ConversationView::read);
    connect(&m_view->messageActions(), &MessageActions::linkWanted, &m_controller, &ChatController::openLink);
    connect(m_view, &TranscriptView::typed, m_composer, &Composer::insert);
    connect(&m_view->messageActions(), &MessageActions::replyWanted, m_composer, &Composer::answer);
    connect(&m_view->messageActions(), &MessageActions::editWanted, m_composer, &Composer::edit);
    connect(&m_view->messageActions(), &MessageActions::copyWanted, this, [this] {
        if (m_view->hasChosen())
            m_controller.context().copyText(
                m_view->copied(), m_view->chooser().isEmpty() ? tr("the messages") : tr("the text"));
    });
    connect(&m_view->messageActions(), &MessageActions::copyTextWanted, this,
        [this](const QString& text, const QString& what) { m_controller.context().copyText(text, what); });
    connect(&m_view->messageActions(), &MessageActions::againWanted, this, [this](qint64 message) {
        m_controller.context().tasks().start(
            m_controller.chat().sendAgain(m_conversation, message), tr("Sending again"));
    });
    connect(&m_view->messageActions(), &MessageActions::giveUpWanted, this, [this](qint64 message) {
        m_controller.context().tasks().start(
            m_controller.chat().cancel(m_conversation, message), tr("Giving up the message"));
    });
    connect(&m_view->messageActions(), &MessageActions::personWanted, this, [this](const QString& name) {
        const Conversation* here = m_controller.chat().conversation(m_conversation);
        if (here && here->account)
            m_controller.openPerson(here->account->id, chat::personAt(*here, name));
    });
    connect(&m_view->messageActions(), &MessageActions::reactionWanted, this,
        [this](const QString& message, const QString& emoji, bool on) {
            if (link())
                m_controller.context().tasks().start(link()->react(m_conversation, message, emoji, on), tr("Reacting"));
        });
    connect(&m_view->messageActions(), &MessageActions::redactWanted, this, [this](const QString& message) {
        if (link())
            m_controller.context().tasks().start(
                link()->redact(m_conversation, message, {}), tr("Taking the message back"));
    });
}

void ConversationView::open(qint64 conversation)
{
    if (conversation == m_conversation && conversation != 0)
        return;
    m_conversation = conversation;
    m_transcript->open(conversation);
    m_composer->setConversation(conversation);
    m_line->setConversation(conversation);
    refresh();
}

void ConversationView::openAround(qint64 conversation, qint64 message)
{
    const bool another = std::exchange(m_conversation, conversation) != conversation;
    if (!another && m_transcript->model()->rowOf(message) >= 0) {
        m_view->showMessage(message);
        return;
    }
    m_transcript->openAround(conversation, message);
    if (another) {
        m_composer->setConversation(conversation);
        m_line->setConversation(conversation);
        refresh();
    }
}

void ConversationView::refresh()
{
    const Conversation* here = m_controller.chat().conversation(m_conversation);
    m_view->setOwnName(
        here && here->account ? here->account->ownName : QString(), link() ? link()->abilities() : chat::Abilities());
    const bool ofNetwork = here && here->kind == Conversation::Kind::Network;
    m_view->setEmptySentence(ofNetwork
            ? tr("What the network itself says stands here. Ctrl+N joins a room or writes to a person.")
            : tr("Nothing was said here yet."));
    m_line->refresh();
    m_composer->refresh();
    showOffers();
    showExport();
}

/// What was said into the room stays there, where it can be read and copied; nothing goes there by itself any more.
void ConversationView::writeInstead(qint64 id)
{
    const Conversation* room = m_controller.chat().conversation(id);
    if (!room || !room->account)
        return;
    if (id == m_conversation)
        m_composer->saveDraft(); // what was typed just now
    const bool isEmpty = room->newest == 0 && room->draft.isEmpty();
    m_controller.chat().setEntersOnConnect(id, false);
    m_controller.openPerson(room->account->id, room->name);
    if (isEmpty)
        m_controller.context().tasks().start(m_controller.chat().closeConversation(id));
}

void ConversationView::connectOffers()
{
    connect(m_offers, &RoomOffers::joinWanted, &m_controller,
        [this](qint64 account, const QString& name) { m_controller.joinRoom(account, name); });
    connect(m_offers, &RoomOffers::listWanted, &m_controller, &ChatController::listRooms);
    connect(m_offers, &RoomOffers::roomWanted, this, [this](qint64 id) {
        const Conversation* room = m_controller.chat().conversation(id);
        if (room && room->presence == Conversation::Presence::Out)
            m_controller.joinAgain(id);
        m_controller.show(id);
    });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_transcript->model(), changed, this, &ConversationView::showOffers);
    connect(m_transcript->model(), &QAbstractItemModel::modelReset, this, &ConversationView::showOffers);
}

/// Only where nothing else stands: what the network says is what its page is for.
void ConversationView::showOffers()
{
    const Conversation* here = m_controller.chat().conversation(m_conversation);
    const bool isEmpty = here && here->kind == Conversation::Kind::Network && m_transcript->model()->rowCount() == 0;
    m_offers->show(isEmpty ? here->account : nullptr);
}

void ConversationView::showExport()
{
    const int written = m_controller.exports().written(m_conversation);
    const bool isLong = written >= ConversationExports::aLongOne;
    if (isLong)
        m_export->setText(tr("Exporting: %1 messages so far").arg(QLocale().toString(written)));
    m_export->setVisible(isLong);
}

void ConversationView::dragEnterEvent(QDragEnterEvent* event)
{
    const Conversation* here = m_controller.chat().conversation(m_conversation);
    if (!here || (filesIn(event->mimeData()).isEmpty() && !event->mimeData()->hasImage()))
        return;
    event->acceptProposedAction(); // also where none are taken: then it is said what to do instead
    const bool takes = m_composer->files().canSend();
    m_cover->cover(
        takes ? tr("Send to %1").arg(isolated(conversationTitle(*here))) : tr("No files can be sent here"), takes);
}

void ConversationView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_cover->hide();
}

void ConversationView::dropEvent(QDropEvent* event)
{
    m_cover->hide();
    if (const QStringList paths = filesIn(event->mimeData()); !paths.isEmpty())
        m_composer->files().offer(paths);
    else
        m_composer->files().offerImage(qvariant_cast<QImage>(event->mimeData()->imageData()));
    event->acceptProposedAction();
}

bool ConversationView::stepBack()
{
    if (m_composer->stepBack())
        return true;
    const bool chosen = m_view->chooser().isHeld();
    m_view->chooser().clear();
    return chosen;
}

} // namespace everyport::ui
