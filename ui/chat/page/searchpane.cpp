#include "ui/chat/page/searchpane.h"

#include <limits>

#include <QDateTime>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/chat/messages/searchwords.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/nickcolours.h"
#include "ui/chat/models/rowlist.h"
#include "ui/chat/models/shownname.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {
namespace {

enum Where { Here, Everywhere };
enum ItemRole { ConversationRole = Role::NaturalWidth + 100, NumberRole };
constexpr int pause = 150; ///< Milliseconds after the last key.
constexpr int pageSize = 50;
constexpr QChar matchBegins(0xe000);
constexpr QChar matchEnds(0xe001);
constexpr qsizetype mostBefore = 12; ///< Characters: the match is what one looks for, and a row has one line.

/// Begun shortly before its first match, at a word.
QString aroundMatch(QString excerpt)
{
    const qsizetype match = excerpt.indexOf(matchBegins);
    if (match > mostBefore) {
        const qsizetype word = excerpt.indexOf(u' ', match - mostBefore);
        excerpt = u'…' + excerpt.mid(word >= 0 && word < match ? word + 1 : match);
    }
    return excerpt;
}

/// A line without its signs of matches, and where the matches stand in it. Whoever wrote it may have written such
/// signs.
QString takeMarks(const QString& line, QList<QPoint>& marks)
{
    QString words;
    qsizetype begin = -1;
    for (const QChar c : line) {
        if (c == matchBegins) {
            begin = words.size();
        } else if (c == matchEnds) {
            if (begin >= 0 && begin < words.size())
                marks.append(QPoint(int(begin), int(words.size() - begin)));
            begin = -1;
        } else {
            words += c;
        }
    }
    return words;
}

} // namespace

SearchPane::SearchPane(ChatFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_feed(feed),
      m_field(new FilterField(tr("Search messages"), this)),
      m_where(new Segments(tr("Where to search"), this)),
      m_model(new QStandardItemModel(this)),
      m_list(makeRowList(m_model, tr("Messages found"), this)),
      m_state(new Text({}, Text::Size::Caption, Tone::Second, this))
{
    m_field->setToolTip(
        tr("Words that must all be there, “phrases”, -without; from:name in:#room before:2026-05-01 after:2026-04-01"));
    m_where->add(Here, tr("Here"));
    m_where->add(Everywhere, tr("Everywhere"));
    m_state->setWordWrap(true);
    QToolButton* close = makeCrossButton(tr("Close the search (Esc)"), this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::margins(12, 8, 8, 8));
    head->setSpacing(4);
    head->addWidget(m_field, 1);
    head->addWidget(close);
    auto* options = new QVBoxLayout;
    options->setContentsMargins(12, 0, 12, 8);
    options->setSpacing(8);
    options->addWidget(m_where, 0, Qt::AlignLeft);
    options->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(options);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchPane::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_asking.cancel(); // what was found for the word before this letter is wanted no more
        m_pause.start();
    });
    connect(m_field, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_where, &Segments::chosenByHand, this, &SearchPane::search);
    connect(close, &QToolButton::clicked, this, &SearchPane::closed);
    const auto go = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT hitWanted(index.data(ConversationRole).toLongLong(), index.data(NumberRole).toLongLong());
    };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_hasMore && value > m_list->verticalScrollBar()->maximum() - m_list->height())
            searchMore();
    });
}

void SearchPane::open(qint64 conversation, bool everywhere)
{
    m_conversation = conversation;
    m_where->choose(everywhere ? Everywhere : Here);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void SearchPane::setConversation(qint64 conversation)
{
    if (std::exchange(m_conversation, conversation) != conversation && m_where->chosen() == Here && isVisible())
        search();
}

chat::History::Search SearchPane::wanted() const
{
    chat::History::Search search;
    search.words = m_field->text().trimmed();
    if (m_where->chosen() == Here)
        search.conversation = m_conversation;
    search.most = pageSize;
    return search;
}

void SearchPane::search()
{
    m_pause.stop();
    m_asking.cancel();
    m_hasMore = false;
    if (chat::SearchWords::parse(m_field->text()).isEmpty()) {
        m_model->clear();
        m_field->showTotals(0, 0);
        m_state->setText(m_field->text().trimmed().isEmpty() ? tr("Finds everything said since the account was added.")
                                                             : tr("Two letters at least are searched for."));
        return;
    }
    ask(wanted(), false);
}

void SearchPane::searchMore()
{
    if (m_asking.isValid() || m_model->rowCount() == 0)
        return;
    auto search = wanted();
    search.before = std::numeric_limits<qint64>::max();
    for (int row = 0; row < m_model->rowCount(); ++row)
        search.before = std::min(search.before, m_model->index(row, 0).data(NumberRole).toLongLong());
    ask(search, true);
}

void SearchPane::ask(const chat::History::Search& search, bool more)
{
    m_asking = m_feed.chat().search(search);
    m_asking.whenDone([this, more](Result<QList<chat::History::Found>> found) {
        auto done = std::move(m_asking);
        if (found)
            showFound(*found, more);
        else if (!found.error().isCancelled())
            m_state->setText(shownLine(saidWords(found.error().text)));
        done.cancel();
    });
}

void SearchPane::showFound(const QList<chat::History::Found>& found, bool more)
{
    if (!more)
        m_model->clear();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const auto& hit : found) {
        const chat::Conversation* where = m_feed.chat().conversation(hit.message.conversation);
        const QString who = shownName(hit.message.sender);
        auto* item = new QStandardItem(who);
        QList<QPoint> marks;
        const QString excerpt = takeMarks(shownLine(aroundMatch(hit.excerpt), 300), marks);
        item->setData(excerpt, Role::SecondLine);
        item->setData(QVariant::fromValue(marks), Role::SecondMarks);
        item->setData(
            m_where->chosen() == Everywhere && where ? conversationTitle(*where) : QString(), Role::SecondText);
        item->setData(clockText(hit.message.at, now), Role::RightText);
        item->setData(initials(who), Role::Avatar);
        item->setData(nameColour(hit.message.sender, palette()), Role::AvatarColour);
        item->setData(hit.message.conversation, ConversationRole);
        item->setData(hit.message.number, NumberRole);
        item->setToolTip(shownText(hit.message.text.text, 600));
        item->setData(tr("%1: %2").arg(who, excerpt), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_hasMore = found.size() >= pageSize;
    const int count = m_model->rowCount();
    if (count == 0)
        m_state->setText(m_where->chosen() == Here ? tr("Nothing here. Everywhere looks in all rooms and people.")
                                                   : tr("Nothing was found."));
    else
        m_state->setText(
            m_hasMore ? tr("The newest %n; more as you scroll", nullptr, count) : tr("%n found", nullptr, count));
}

} // namespace everyport::ui
