#include "ui/chat/composer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/chat/commands.h"
#include "netcore/taskstages.h"
#include "ui/chat/chatfeed.h"
#include "ui/chat/completionpopup.h"
#include "ui/chat/composeedit.h"
#include "ui/chat/messagewords.h"
#include "ui/chat/shownname.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/style/painting.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/texts.h"

namespace everyport::ui {

using chat::Conversation;

namespace {

constexpr int draftAfter = 600;     ///< Milliseconds.
constexpr int typingEvery = 3000;

} // namespace

Composer::Composer(ChatFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_edit(new ComposeEdit(this))
    , m_told(new Notice(Mark::Info, this))
    , m_lines(new Notice(Mark::Info, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::pageEdge, 4, Metrics::pageEdge, 4);
    column->setSpacing(4);
    m_told->setClosable(true);
    m_told->hide();
    m_lines->hide();
    connect(m_told, &Notice::closed, m_told, &QWidget::hide);
    column->addWidget(m_told);
    column->addWidget(m_lines);
    auto* about = new QHBoxLayout;
    about->setSpacing(4);
    m_about = new Text({}, Text::Size::Caption, Tone::Second, this);
    m_about->setElided(true);
    m_endAbout = makeToolButton(QStringLiteral("x"), tr("No longer about this message (Esc)"), this);
    about->addWidget(m_about, 1);
    about->addWidget(m_endAbout);
    column->addLayout(about);
    column->addWidget(makeField());
    column->addWidget(makeFoot());
    connect(m_endAbout, &QToolButton::clicked, this, &Composer::endAbout);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfter);
    connect(&m_draftTimer, &QTimer::timeout, this, &Composer::saveDraft);
    connect(&feed, &ChatFeed::typingToldOf, this, [this](qint64 id) {
        if (id == m_conversation)
            showTyping();
    });
    connectField();
    showAbout();
}

Composer::~Composer()
{
    saveDraft();
}

QWidget* Composer::makeField()
{
    m_box = new QWidget(this);
    auto* row = new QHBoxLayout(m_box);
    row->setContentsMargins(Metrics::px(12), 6, 6, 6);
    row->setSpacing(2);
    row->addWidget(m_edit, 1);
    QToolButton* emoji = makeToolButton(QStringLiteral("smile"), tr("Emoji, also by a colon and its name"), m_box);
    m_send = makeToolButton(QStringLiteral("send"), tr("Send (Return)"), m_box);
    for (QToolButton* button : {emoji, m_send})
        row->addWidget(button, 0, Qt::AlignBottom);
    connect(emoji, &QToolButton::clicked, this, &Composer::showEmoji);
    connect(m_send, &QToolButton::clicked, this, &Composer::send);
    m_box->installEventFilter(this);
    m_edit->installEventFilter(this);
    return m_box;
}

QWidget* Composer::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setFixedHeight(Metrics::px(18)); // there with and without words: nothing moves
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(Metrics::px(48), 0, 0, 0);
    row->setSpacing(12);
    m_typing = new Text({}, Text::Size::Caption, Tone::Second, foot);
    m_typing->setElided(true);
    m_hint = new Text({}, Text::Size::Caption, Tone::Second, foot);
    m_hint->setElided(true);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_typing, 1);
    row->addWidget(m_hint, 1);
    return foot;
}

void Composer::connectField()
{
    connect(m_edit, &ComposeEdit::sendWanted, this, &Composer::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_edit, &ComposeEdit::upPressed, this, &Composer::upPressed);
    connect(m_edit, &ComposeEdit::downPressed, this, &Composer::downPressed);
    connect(m_edit, &ComposeEdit::pageWanted, this, &Composer::pageWanted);
    connect(m_edit, &ComposeEdit::linesPasted, this, &Composer::askAboutLines);
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
    tellTyping(false);
    endAbout();
    m_told->hide();
    m_lines->hide();
    m_history.stop();
    m_conversation = id;
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
    showTyping();
    showHint();
}

void Composer::showHint()
{
    const QString hint = commandHint(m_edit->toPlainText(), abilities(), conversation());
    const bool room = width() > Metrics::px(460); // narrow, who is typing comes first
    m_hint->setText(hint.isEmpty() && room ? tr("Return sends, Shift+Return makes a line") : hint);
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
    m_replyTo = message.id;
    m_about->setText(tr("Answers %1: %2").arg(isolated(shownName(message.sender)), shownLine(message.text.text, 200)));
    showAbout();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::edit(const chat::Message& message)
{
    endAbout();
    m_edits = message.id;
    m_about->setText(tr("Changes the message of %1").arg(timeWords(message.at)));
    m_edit->put(message.text.text);
    showAbout();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::showAbout()
{
    const bool about = !m_replyTo.isEmpty() || !m_edits.isEmpty();
    m_about->setVisible(about);
    m_endAbout->setVisible(about);
}

void Composer::endAbout()
{
    if (!m_edits.isEmpty())
        m_edit->put({});
    m_replyTo.clear();
    m_edits.clear();
    showAbout();
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
    if (!m_replyTo.isEmpty() || !m_edits.isEmpty()) {
        endAbout();
        return true;
    }
    if (!m_told->isHidden()) {
        m_told->hide();
        return true;
    }
    return false;
}

void Composer::send()
{
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty() || !conversation())
        return;
    m_told->hide();
    m_history.add(m_conversation, text);
    chat::Outgoing outgoing;
    outgoing.text = chat::RichText(text);
    outgoing.replyTo = std::exchange(m_replyTo, {});
    outgoing.edits = std::exchange(m_edits, {});
    m_quiet = true;
    m_edit->put({});
    m_quiet = false;
    sendText(outgoing); // a refusal puts it back
    showAbout();
    if (m_popup)
        m_popup->dismiss();
    m_draftTimer.stop();
    m_feed.space().setDraft(m_conversation, {});
    m_isTyping = false; // what is sent says itself that it is written
    m_typingTold.invalidate();
    Q_EMIT sent();
}

namespace {

Task<Result<chat::CommandResult>> sayAbout(chat::ChatSpace* space, qint64 conversation, chat::Outgoing outgoing)
{
    auto saying = space->say(conversation, std::move(outgoing));
    auto said = co_await std::move(saying);
    if (!said)
        co_return said.error();
    co_return chat::CommandResult();
}

} // namespace

void Composer::sendText(const chat::Outgoing& outgoing)
{
    const QString text = outgoing.text.text;
    const bool about = (!outgoing.replyTo.isEmpty() || !outgoing.edits.isEmpty()) && !text.startsWith(QLatin1Char('/'));
    const qint64 where = m_conversation;
    auto task = about ? sayAbout(&m_feed.space(), where, outgoing) : chat::carryOut(m_feed.space(), where, text);
    // What comes of it is told here; the set only keeps it alive.
    m_sending.start(std::move(task)
                        .then([this](chat::CommandResult result) {
                            carriedOut(result);
                            return Done();
                        })
                        .otherwise([this, where, text](const Error& error) {
                            takeBackText(where, text);
                            showTold(true, error.text);
                            return Done();
                        }));
}

void Composer::carriedOut(const chat::CommandResult& result)
{
    if (!result.answer.isEmpty())
        showTold(false, result.answer);
    if (result.show != 0)
        Q_EMIT showWanted(result.show);
}

/// Refused: what was written is not lost.
void Composer::takeBackText(qint64 where, const QString& text)
{
    if (where == m_conversation && m_edit->toPlainText().isEmpty())
        m_edit->put(text);
}

void Composer::showTold(bool isFault, const QString& sentence)
{
    m_told->setMark(isFault ? Mark::Trouble : Mark::Info);
    m_told->setText(isFault ? tr("Not done:") : QString(), shownText(sentence, 4000));
    m_told->show();
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
    tellTyping(!text.isEmpty() && !text.startsWith(QLatin1Char('/')));
}

void Composer::saveDraft()
{
    m_draftTimer.stop();
    const Conversation* here = conversation();
    const QString text = m_edits.isEmpty() ? m_edit->toPlainText() : QString();
    if (here && here->draft != text)
        m_feed.space().setDraft(m_conversation, text);
}

void Composer::tellTyping(bool on)
{
    Conversation* here = conversation();
    chat::Link* link = here && here->account ? here->account->link() : nullptr;
    if (!link || here->kind == Conversation::Kind::Network || !link->abilities().testFlag(chat::Ability::Typing))
        return;
    const bool again = on && m_isTyping && m_typingTold.isValid() && m_typingTold.elapsed() < typingEvery;
    if (again || (!on && !m_isTyping))
        return;
    m_isTyping = on;
    m_typingTold.start();
    link->typing(m_conversation, on);
}

void Composer::showTyping()
{
    const Conversation* here = conversation();
    const QStringList names = here ? here->typing() : QStringList();
    QString words;
    if (names.size() == 1)
        words = tr("%1 is typing…").arg(isolated(shownName(names.first(), 40)));
    else if (names.size() == 2)
        words = tr("%1 and %2 are typing…").arg(isolated(shownName(names[0], 30)), isolated(shownName(names[1], 30)));
    else if (names.size() > 2)
        words = tr("%n people are typing…", nullptr, int(names.size()));
    m_typing->setText(words);
}

void Composer::askAboutLines(const QString& text)
{
    const int count = int(text.trimmed().count(QLatin1Char('\n'))) + 1;
    m_lines->clearButtons();
    m_lines->setText(tr("Paste %n lines?", nullptr, count), abilities().testFlag(chat::Ability::MultipleLines) ? QString() : tr("Each would be a message of its own."));
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
        paintBox(&painter, QRectF(m_box->rect()), palette().color(QPalette::Base), focused ? c.accent : c.edge, Metrics::noticeRadius, focused ? 1.5 : 1);
        return true;
    }
    if (watched == m_box && event->type() == QEvent::Resize)
        showHint();
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
