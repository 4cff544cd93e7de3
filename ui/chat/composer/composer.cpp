#include "ui/chat/composer/composer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/chat/commands/commands.h"
#include "ui/chat/composer/completionpopup.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/composerfoot.h"
#include "ui/chat/composer/subjectline.h"
#include "ui/chat/files/filesending.h"
#include "ui/chat/files/offers.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/messagewords.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using chat::Conversation;

namespace {

constexpr int draftAfter = 600; ///< Milliseconds.

} // namespace

Composer::Composer(ChatFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_feed(feed),
      m_edit(new ComposeEdit(this)),
      m_told(new Notice(Mark::Info, this)),
      m_lines(new Notice(Mark::Info, this)),
      m_files(new FileSending(feed, this)),
      m_offers(new Offers(feed, this)),
      m_subject(new SubjectLine(this)),
      m_foot(new ComposerFoot(this)),
      m_typing(feed.space())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::pageEdge, 4, Metrics::pageEdge, 4);
    column->setSpacing(4);
    m_told->setClosable(true);
    m_told->hide();
    m_lines->hide();
    connect(m_told, &Notice::closed, m_told, &QWidget::hide);
    connect(m_files, &FileSending::finished, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_offers, &Offers::showWanted, this, &Composer::showWanted);
    connect(m_offers, &Offers::refused, this, [this](const QString& why) { showTold(true, why); });
    column->addWidget(m_told);
    column->addWidget(m_lines);
    column->addWidget(m_offers);
    column->addWidget(m_files);
    column->addWidget(m_subject);
    column->addWidget(makeField());
    column->addWidget(m_foot);
    connect(m_subject, &SubjectLine::endWanted, this, &Composer::endAbout);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfter);
    connect(&m_draftTimer, &QTimer::timeout, this, &Composer::saveDraft);
    connect(&feed, &ChatFeed::typingToldOf, this, [this](qint64 id) {
        if (id == m_conversation)
            showTyping();
    });
    connectField();
}

Composer::~Composer()
{
    saveDraft();
}

QWidget* Composer::makeField()
{
    m_box = new QWidget(this);
    auto* row = new QHBoxLayout(m_box);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(2);
    m_beforeText = new QSpacerItem(6, 0);
    row->addSpacerItem(m_beforeText);
    m_attach = makeToolButton(QStringLiteral("paperclip"), tr("Send a file, or drop it here"), m_box);
    row->insertWidget(0, m_attach, 0, Qt::AlignBottom);
    row->addWidget(m_edit, 1);
    QToolButton* emoji = makeToolButton(QStringLiteral("smile"), tr("Emoji, also by a colon and its name"), m_box);
    m_send = makeToolButton(QStringLiteral("send"), tr("Send (Return)"), m_box);
    for (QToolButton* button : {emoji, m_send})
        row->addWidget(button, 0, Qt::AlignBottom);
    connect(emoji, &QToolButton::clicked, this, &Composer::showEmoji);
    connect(m_send, &QToolButton::clicked, this, &Composer::send);
    connect(m_attach, &QToolButton::clicked, m_files, &FileSending::choose);
    m_box->installEventFilter(this);
    m_edit->installEventFilter(this);
    return m_box;
}

void Composer::connectField()
{
    connect(m_edit, &ComposeEdit::sendWanted, this, &Composer::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_edit, &ComposeEdit::upPressed, this, &Composer::upPressed);
    connect(m_edit, &ComposeEdit::downPressed, this, &Composer::downPressed);
    connect(m_edit, &ComposeEdit::pageWanted, this, &Composer::pageWanted);
    connect(m_edit, &ComposeEdit::linesPasted, this, &Composer::askAboutLines);
    connect(m_edit, &ComposeEdit::filesGiven, m_files, &FileSending::offer);
    connect(m_edit, &ComposeEdit::imageGiven, m_files, &FileSending::offerImage);
    connect(m_edit, &ComposeEdit::enterPressed, this, [this](bool* taken) {
        // A command that is written out whole is sent, not completed once more.
        if (!m_popup || !m_popup->isVisible())
            return;
        const auto& completion = m_popup->completion();
        const QString typed = m_edit->toPlainText().mid(completion.from, completion.length);
        if (m_cycling || completion.hits.value(m_popup->current()).insert.trimmed() == typed) {
            m_popup->dismiss();
            return;
        }
        takeHit(m_popup->current());
        *taken = true;
    });
    connect(m_edit, &ComposeEdit::tabPressed, this, [this](bool back, bool* taken) {
        const QTextCursor cursor = m_edit->textCursor();
        const QString text = m_edit->toPlainText();
        const bool afterLetter = cursor.position() > 0 && !text.at(cursor.position() - 1).isSpace();
        if (!afterLetter && !m_cycling)
            return;
        complete(true, back);
        *taken = true;
    });
    connect(m_edit, &ComposeEdit::escapePressed, this, [this](bool* taken) { *taken = stepBack(); });
}

Conversation* Composer::conversation() const
{
    return m_feed.space().conversation(m_conversation);
}

chat::Abilities Composer::abilities() const
{
    const Conversation* here = conversation();
    chat::Link* link = here && here->account ? here->account->link() : nullptr;
    return link ? link->abilities() : chat::Abilities();
}

void Composer::setConversation(qint64 id)
{
    if (id == m_conversation) {
        refresh();
        return;
    }
    saveDraft();
    m_typing.tell(m_conversation, false);
    endAbout();
    m_told->hide();
    m_lines->hide();
    m_history.stop();
    m_conversation = id;
    m_files->setConversation(id);
    m_offers->setConversation(id);
    const Conversation* here = conversation();
    m_quiet = true;
    m_edit->setPlainText(here ? here->draft : QString());
    m_edit->moveCursor(QTextCursor::End);
    m_quiet = false;
    if (m_popup)
        m_popup->dismiss();
    refresh();
}

void Composer::refresh()
{
    m_edit->setHint(placeholder());
    m_edit->setEnabled(conversation());
    m_send->setEnabled(conversation());
    m_files->refresh();
    m_attach->setVisible(m_files->canSend());
    m_beforeText->changeSize(m_files->canSend() ? Metrics::px(12) : 6, 0); // with the clip it stands below what is said
    m_box->layout()->invalidate();
    showTyping();
    showHint();
}

void Composer::showHint()
{
    m_foot->setHint(
        commandHint(m_edit->toPlainText(), abilities(), conversation(), chat::lentCommands(m_feed.space())));
}

QString Composer::placeholder() const
{
    const Conversation* here = conversation();
    if (!here || !here->account)
        return {};
    const QString name = conversationTitle(*here);
    if (here->kind == Conversation::Kind::Network)
        return tr("A command for %1, such as /join #room").arg(name);
    const bool online = here->account->state == chat::Account::State::Online;
    if (!online)
        return tr("Message %1, sent once connected").arg(name);
    const QString own = shownName(here->account->ownName, 40);
    return here->account->ownName.isEmpty() ? tr("Message %1").arg(name) : tr("Message %1 as %2").arg(name, own);
}

void Composer::answer(const chat::Message& message)
{
    endAbout();
    m_subject->answer(message);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::edit(const chat::Message& message)
{
    endAbout();
    m_subject->edit(message);
    m_edit->put(message.text.text);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::endAbout()
{
    if (!m_subject->edits().isEmpty())
        m_edit->put({});
    m_subject->end();
}

void Composer::mention(const QString& name)
{
    const bool first = m_edit->textCursor().atStart();
    m_edit->insertPlainText(shownName(name, 512) + (first ? QStringLiteral(": ") : QStringLiteral(" ")));
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::insert(const QString& text)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->insertPlainText(text);
}

bool Composer::stepBack()
{
    if (m_popup && m_popup->isVisible()) {
        m_popup->dismiss();
        return true;
    }
    if (!m_lines->isHidden()) {
        m_lines->hide();
        return true;
    }
    if (m_files->stepBack())
        return true;
    if (m_subject->isAny()) {
        endAbout();
        return true;
    }
    if (!m_told->isHidden()) {
        m_told->hide();
        return true;
    }
    return false;
}

void Composer::textChanged()
{
    if (m_quiet)
        return;
    m_draftTimer.start();
    const QString text = m_edit->toPlainText();
    if (!m_cycling)
        complete(false, false);
    showHint();
    if (text.isEmpty())
        m_history.stop();
    m_typing.tell(m_conversation, !text.isEmpty() && !text.startsWith(QLatin1Char('/')));
}

void Composer::saveDraft()
{
    m_draftTimer.stop();
    const Conversation* here = conversation();
    const QString text = m_subject->edits().isEmpty() ? m_edit->toPlainText() : QString();
    if (here && here->draft != text)
        m_feed.space().setDraft(m_conversation, text);
}

void Composer::showTyping()
{
    const Conversation* here = conversation();
    m_foot->setTyping(here ? here->typing() : QStringList());
}

void Composer::askAboutLines(const QString& text)
{
    const int count = int(text.trimmed().count(QLatin1Char('\n'))) + 1;
    m_lines->clearButtons();
    m_lines->setText(tr("Paste %n lines?", nullptr, count),
        abilities().testFlag(chat::Ability::MultipleLines) ? QString() : tr("Each would be a message of its own."));
    m_lines->addButton(tr("All lines"), {}, [this, text] {
        m_lines->hide();
        insert(text);
    });
    m_lines->addButton(tr("In one line"), {}, [this, text] {
        m_lines->hide();
        insert(text.simplified());
    });
    m_lines->addButton(tr("Do not paste"), {}, [this] {
        m_lines->hide();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    m_lines->show();
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::Paint) {
        QPainter painter(m_box);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours& c = Colours::of(palette());
        const bool focused = m_edit->hasFocus();
        paintBox(&painter, QRectF(m_box->rect()), palette().color(QPalette::Base), focused ? c.accent : c.edge,
            Metrics::noticeRadius, focused ? 1.5 : 1);
        return true;
    }
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_box->update();
        if (event->type() == QEvent::FocusOut && m_popup)
            m_popup->dismiss();
    }
    // Any other key ends going through the hits by Tab.
    if (watched == m_edit && event->type() == QEvent::KeyPress && m_cycling) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Tab && key != Qt::Key_Backtab && key != Qt::Key_Shift) {
            m_cycling = false;
            if (m_popup && key != Qt::Key_Escape)
                m_popup->dismiss();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace everyport::ui
