#include "ui/chat/composer/composer.h"

#include <utility>

#include <QVBoxLayout>

#include "app/chat/commands/commands.h"
#include "ui/chat/composer/composecompletion.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/composerfoot.h"
#include "ui/chat/composer/fieldbox.h"
#include "ui/chat/composer/pastequestion.h"
#include "ui/chat/composer/subjectline.h"
#include "ui/chat/composer/toldarea.h"
#include "ui/chat/files/filesending.h"
#include "ui/chat/files/offers.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
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
      m_lines(new PasteQuestion(this)),
      m_files(new FileSending(feed, this)),
      m_offers(new Offers(feed, this)),
      m_subject(new SubjectLine(this)),
      m_foot(new ComposerFoot(this)),
      m_box(new FieldBox(m_edit, this)),
      m_completion(new ComposeCompletion(
          m_edit, m_box,
          [this](const QString& text, qsizetype cursor, bool byTab) {
              return completionAt(text, cursor, conversation(), abilities(), byTab, chat::lentCommands(m_feed.chat()));
          },
          this)),
      m_typing(feed.chat()),
      m_sender(feed.chat())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::pageEdge, 4, Metrics::pageEdge, 4);
    column->setSpacing(4);
    m_told->setClosable(true);
    m_told->hide();
    connect(m_told, &Notice::closed, m_told, &QWidget::hide);
    connect(m_files, &FileSending::finished, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_offers, &Offers::showWanted, this, &Composer::showWanted);
    connect(m_offers, &Offers::refused, this, [this](const QString& why) { showTold(true, why); });
    column->addWidget(new ToldArea(m_told, this));
    column->addWidget(m_lines);
    column->addWidget(m_offers);
    column->addWidget(m_files);
    column->addWidget(m_subject);
    column->addWidget(m_box);
    column->addWidget(m_foot);
    connect(m_subject, &SubjectLine::endWanted, this, &Composer::endAbout);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfter);
    connect(&m_draftTimer, &QTimer::timeout, this, &Composer::saveDraft);
    connect(&feed, &ChatFeed::typingToldOf, this, [this](qint64 id) {
        if (id == m_conversation)
            showTyping();
    });
    connect(&m_sender, &LineSender::showWanted, this, &Composer::showWanted);
    connect(&m_sender, &LineSender::dialogWanted, this, &Composer::dialogWanted);
    connect(&m_sender, &LineSender::answered, this, [this](const QString& sentence) { showTold(false, sentence); });
    connect(&m_sender, &LineSender::refused, this, [this](qint64 where, const QString& text, const QString& why) {
        takeBackText(where, text);
        showTold(true, why);
    });
    connectField();
}

Composer::~Composer()
{
    saveDraft();
}

void Composer::connectField()
{
    connect(m_box, &FieldBox::sendWanted, this, &Composer::send);
    connect(m_box, &FieldBox::attachWanted, m_files, &FileSending::choose);
    connect(m_box, &FieldBox::emojiChosen, this, [this](const QString& sign) { insert(sign + QLatin1Char(' ')); });
    connect(m_lines, &PasteQuestion::insertWanted, this, &Composer::insert);
    connect(m_lines, &PasteQuestion::refused, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_edit, &ComposeEdit::sendWanted, this, &Composer::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_edit, &ComposeEdit::upPressed, this, &Composer::upPressed);
    connect(m_edit, &ComposeEdit::downPressed, this, &Composer::downPressed);
    connect(m_edit, &ComposeEdit::pageWanted, this, &Composer::pageWanted);
    connect(m_edit, &ComposeEdit::linesPasted, this,
        [this](const QString& text) { m_lines->ask(text, abilities().testFlag(chat::Ability::MultipleLines)); });
    connect(m_edit, &ComposeEdit::filesGiven, m_files, &FileSending::offer);
    connect(m_edit, &ComposeEdit::imageGiven, m_files, &FileSending::offerImage);
    connect(m_edit, &ComposeEdit::enterPressed, this, [this](bool* taken) { *taken = m_completion->enterPressed(); });
    connect(m_edit, &ComposeEdit::tabPressed, this,
        [this](bool back, bool* taken) { *taken = m_completion->tabPressed(back); });
    connect(m_edit, &ComposeEdit::escapePressed, this, [this](bool* taken) { *taken = stepBack(); });
}

Conversation* Composer::conversation() const
{
    return m_feed.chat().conversation(m_conversation);
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
    m_subject->end();
    m_beside.reset(); // it is the draft, from where it comes back
    m_cameBack.clear();
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
    m_completion->dismiss();
    refresh();
}

void Composer::refresh()
{
    m_edit->setHint(placeholder());
    m_box->setEnabledToWrite(conversation());
    m_files->refresh();
    m_box->setCanAttach(m_files->canSend());
    showTyping();
    showHint();
}

void Composer::showHint()
{
    m_foot->setHint(commandHint(m_edit->toPlainText(), abilities(), conversation(), chat::lentCommands(m_feed.chat())));
}

QString Composer::placeholder() const
{
    const Conversation* here = conversation();
    if (!here || !here->account)
        return {};
    const QString name = conversationTitle(*here);
    if (here->kind == Conversation::Kind::Network) {
        const chat::Link* link = here->account->link();
        const bool isNamed = !link || link->mayBeRoom(QStringLiteral("#room")); // otherwise by address
        return isNamed ? tr("A command for %1, such as /join #room").arg(name)
                       : tr("A command for %1, such as /join room@rooms.example.org").arg(name);
    }
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
    putInstead(message.text.text);
}

void Composer::begin(const QString& text)
{
    endAbout();
    putInstead(text);
}

void Composer::putInstead(const QString& text)
{
    m_beside = m_edit->toPlainText();
    m_edit->put(text);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::endAbout()
{
    m_subject->end();
    if (m_beside)
        m_edit->put(*std::exchange(m_beside, std::nullopt));
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
    if (m_completion->dismiss())
        return true;
    if (!m_lines->isHidden()) {
        m_lines->hide();
        return true;
    }
    if (m_files->stepBack())
        return true;
    if (m_subject->isAny() || m_beside) {
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
    m_completion->textChanged();
    showHint();
    if (text.isEmpty())
        m_history.stop();
    m_typing.tell(m_conversation, !text.isEmpty() && !text.startsWith(QLatin1Char('/')));
    if (m_beside && m_beside->isEmpty() && !isCommandBegun())
        m_beside.reset(); // something else was written in its place, and nothing waits: that is the draft now
}

/// Something other than a message stands in the field: what is edited, or a command.
bool Composer::isCommandBegun() const
{
    const QString text = m_edit->toPlainText();
    return m_subject->isAny() || text.isEmpty() || text.startsWith(QLatin1Char('/'));
}

/// What is still to be said here. Where a message was written in place of a command that was begun it is what waits
/// beside and that message, one below the other: neither is lost.
QString Composer::draft() const
{
    if (!m_beside)
        return m_edit->toPlainText();
    return isCommandBegun() ? *m_beside : *m_beside + QLatin1Char('\n') + m_edit->toPlainText();
}

void Composer::saveDraft()
{
    m_draftTimer.stop();
    const Conversation* here = conversation();
    const QString text = draft();
    if (here && here->draft != text)
        m_feed.chat().setDraft(m_conversation, text);
}

void Composer::showTyping()
{
    const Conversation* here = conversation();
    m_foot->setTyping(here ? here->typing() : QStringList());
}

void Composer::upPressed(bool* taken)
{
    *taken = m_completion->step(-1);
    if (*taken || !m_edit->isOnFirstLine())
        return;
    const QString text = m_edit->toPlainText();
    const chat::Message* mine = m_lastMine ? m_lastMine() : nullptr;
    if (text.isEmpty() && !m_history.isWalking() && mine && !mine->id.isEmpty()
        && abilities().testFlag(chat::Ability::Edit)) {
        edit(*mine);
        *taken = true;
        return;
    }
    QString older;
    *taken = m_history.older(m_conversation, text, &older);
    if (*taken) {
        m_quiet = true;
        m_edit->put(older);
        m_quiet = false;
    }
}

void Composer::downPressed(bool* taken)
{
    *taken = m_completion->step(1);
    if (*taken)
        return;
    QString newer;
    *taken = m_edit->isOnLastLine() && m_history.newer(m_conversation, &newer);
    if (*taken) {
        m_quiet = true;
        m_edit->put(newer);
        m_quiet = false;
    }
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
    outgoing.replyTo = m_subject->replyTo();
    outgoing.edits = m_subject->edits();
    m_subject->end();
    const QString next = std::exchange(m_beside, std::nullopt).value_or(QString());
    m_cameBack = next;
    m_quiet = true;
    m_edit->put(next);
    m_quiet = false;
    m_completion->dismiss();
    m_draftTimer.stop();
    m_feed.chat().setDraft(m_conversation, next);
    m_typing.forget();
    Q_EMIT sent();
    // Last: a command may lead to another conversation at once, whose draft is its own. A refusal puts the text back.
    m_sender.send(m_conversation, outgoing);
}

/// Refused: what was written is not lost, nor what has come back in its place; but nobody's typing is taken away.
void Composer::takeBackText(qint64 where, const QString& text)
{
    const QString now = m_edit->toPlainText();
    if (where != m_conversation || m_beside || now != m_cameBack)
        return;
    if (!now.isEmpty())
        m_beside = now;
    m_edit->put(text);
}

void Composer::showTold(bool isFault, const QString& sentence)
{
    m_told->hide(); // one that was scrolled may stand there: each is read from its beginning
    m_told->setMark(isFault ? Mark::Trouble : Mark::Info);
    m_told->setText(isFault ? tr("Not done:") : QString(), shownWords(sentence, 4000));
    m_told->show();
}

} // namespace everyport::ui
