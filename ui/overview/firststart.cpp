#include "ui/overview/firststart.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/backup/restoreform.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/overview/addresscard.h"
#include "ui/overview/servecard.h"
#include "ui/overview/startcard.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
FirstStart::FirstStart(PageContext& context, QWidget* parent) : QScrollArea(parent), m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget(this);
    body->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Metrics::px(24), Metrics::px(24), Metrics::px(24), Metrics::px(24));
    column->setSpacing(8);
    column->addStretch(2);
    auto* question = new Text(tr("What would you like to do first?"), Text::Size::Title, Tone::Normal, body);
    QFont large = question->font();
    large.setPixelSize(Metrics::px(23));
    question->setFont(large);
    column->addWidget(question, 0, Qt::AlignHCenter);
    auto* calm = new Text(tr("No account needed. You can do the others later; nothing leaves this computer yet."),
        Text::Size::Normal, Tone::Second, body);
    calm->setWordWrap(true);
    calm->setAlignment(Qt::AlignCenter);
    column->addWidget(calm);
    column->addSpacing(Metrics::px(16));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(Metrics::px(20));
    cards->addStretch();
    cards->addWidget(makePollCard(body), 1);
    cards->addWidget(makeChatCard(body), 1);
    cards->addWidget(makeServeCard(body), 1);
    cards->addStretch();
    column->addLayout(cards);
    column->addSpacing(Metrics::px(16));
    column->addLayout(makeLinks(body));
    column->addStretch(3);
    setWidget(body);
    setAccessibleName(tr("First steps"));
}

QLayout* FirstStart::makeLinks(QWidget* parent)
{
    QPushButton* restore = makeLinkButton(tr("Restore a backup…"), QStringLiteral("history"), parent);
    connect(restore, &QPushButton::clicked, this, [this] {
        m_context.goTo(QStringLiteral("preferences"), QStringLiteral("backup/restore"));
        chooseBackup(m_context, m_context.window());
    });
    QPushButton* handbook = makeLinkButton(tr("Read the handbook"), QStringLiteral("book-open"), parent);
    connect(handbook, &QPushButton::clicked, this, [this] { m_context.openHandbook(QStringLiteral("firststeps")); });
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::px(20));
    row->addStretch();
    row->addWidget(restore);
    row->addWidget(handbook);
    row->addStretch();
    return row;
}

QWidget* FirstStart::makePollCard(QWidget* parent)
{
    auto* card = new StartCard(StartCard::Picture::Poll, tr("See a live poll"),
        tr("Four simulated card readers vote at once; see how it works before you plug in a reader."), parent);
    m_demo = makePrimaryButton(tr("Start the demo poll"), QStringLiteral("play"), card);
    QPushButton* own = makeButton(tr("Set up my own…"), {}, card);
    for (QPushButton* button : {m_demo, own}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        card->choices()->addWidget(button);
    }
    // Enter is enough for whoever has just started the program.
    m_demo->setAutoDefault(true);
    connect(m_demo, &QPushButton::clicked, this, [this] { m_context.startDemo(); });
    connect(own, &QPushButton::clicked, this, [this] {
        m_context.goTo(QStringLiteral("polls"), QStringLiteral("new"));
        Q_EMIT used();
    });
    return card;
}

QWidget* FirstStart::makeChatCard(QWidget* parent)
{
    auto* card = new StartCard(StartCard::Picture::Talk, tr("Connect an account"),
        tr("One field: your address, a server or a room. The rest is found out."), parent);
    auto* address = new AddressCard(m_context, card);
    card->choices()->addWidget(address);
    connect(address, &AddressCard::used, this, &FirstStart::used);
    return card;
}

QWidget* FirstStart::makeServeCard(QWidget* parent)
{
    auto* card = new StartCard(StartCard::Picture::Serve, tr("Serve something"),
        tr("Filled in so that it works: a free port, and only this computer sees it until you say otherwise."), parent);
    auto* serve = new ServeCard(m_context, card);
    card->choices()->addWidget(serve);
    connect(serve, &ServeCard::used, this, &FirstStart::used);
    return card;
}

QWidget* FirstStart::firstFocus() const
{
    return m_demo;
}

} // namespace everyport::ui
