#include "ui/chat/page/factspane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/shownname.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int mostFacts = 40;

} // namespace

FactsPane::FactsPane(ChatFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_feed(feed),
      m_title(new Text({}, Text::Size::Strong, Tone::Normal, this)),
      m_state(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_facts(new Facts(92, this)),
      m_back(makeToolButton(alongTheLine(QStringLiteral("arrow-left")), tr("Back to the people here"), this)),
      m_message(makeSmallButton(tr("Message"), QStringLiteral("message-circle"), this))
{
    m_title->setElided(true, Qt::ElideMiddle);
    m_state->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::margins(Metrics::pageEdge, 8, 8, 8));
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    m_title->setMinimumHeight(Metrics::control());
    auto* body = new QVBoxLayout;
    body->setContentsMargins(Metrics::pageEdge, 12, Metrics::pageEdge, 12);
    body->setSpacing(Metrics::betweenGroups);
    body->addWidget(m_message, 0, Qt::AlignLeft);
    body->addWidget(m_state);
    body->addWidget(m_facts);
    body->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addLayout(body, 1);
    connect(static_cast<QToolButton*>(m_back), &QToolButton::clicked, this, &FactsPane::backWanted);
    connect(m_message, &QPushButton::clicked, this, [this] { Q_EMIT messageWanted(m_name); });
}

void FactsPane::show(qint64 account, const QString& name, bool canGoBack)
{
    m_name = name;
    m_title->setText(shownName(name));
    m_back->setVisible(canGoBack);
    m_message->setVisible(canGoBack);
    m_facts->clear();
    const chat::Account* found = m_feed.chat().account(account);
    chat::Link* link = found ? found->link() : nullptr;
    if (!link || found->state != chat::Account::State::Online) {
        setTrouble(tr("The network tells more once it is connected."));
        return;
    }
    m_state->setText(tr("Asking…"));
    m_state->show();
    m_asking = link->facts(name);
    m_asking.whenDone([this](Result<chat::PersonFacts> facts) {
        if (facts)
            showFacts(*facts);
        else if (!facts.error().isCancelled())
            setTrouble(shownLine(saidWords(facts.error().text), 600));
    });
}

void FactsPane::setTrouble(const QString& sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void FactsPane::showFacts(const chat::PersonFacts& facts)
{
    m_state->hide();
    for (const auto& [label, value] : facts.rows.mid(0, mostFacts))
        m_facts->set(shownLine(saidWords(label), 60), shownLine(saidWords(value), 300));
    if (facts.rows.isEmpty())
        setTrouble(tr("The network tells nothing about this name."));
}

} // namespace everyport::ui
