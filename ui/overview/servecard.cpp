#include "ui/overview/servecard.h"

#include <utility>

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/task/taskstages.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/declaredwords.h"
#include "ui/overview/quickstart.h"
#include "ui/services/servicelabels.h"
#include "ui/services/servicespage.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/statesentence.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

QString startWords(const QString& type)
{
    return ServeCard::tr("Starting %1").arg(serviceTypeName(type));
}

/// Its row comes to the front before it runs: if it cannot, the row says why. What is told of its start is of the
/// service from then on, and goes when that runs, whoever starts it.
Task<Result<Done>> addAndShow(PageContext* context, QString type)
{
    auto adding = addQuickly(&context->station(), type);
    auto added = co_await std::move(adding);
    if (!added)
        co_return added.error();
    context->goTo(QStringLiteral("services"), ServicesPage::howToConnect(*added));
    startOn(*context, serviceSubject(*added), startWords(type), context->station().services().start(*added));
    co_return Done();
}

} // namespace

ServeCard::ServeCard(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_kind(new QComboBox(this)),
      m_words(new Text({}, Text::Size::Normal, Tone::Second, this)),
      m_place(new StateSentence(this)),
      m_start(makeButton(tr("Start"), QStringLiteral("play"), this))
{
    m_kind->setAccessibleName(tr("What to serve"));
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto& type : m_context.station().services().types())
        m_kind->addItem(serviceTypeName(type->name()), type->name());
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * 2);
    m_words->setAlignment((m_words->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    QPushButton* setUp = makeButton(tr("Set it up…"), {}, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::betweenControls);
    column->addWidget(m_kind);
    column->addWidget(m_words);
    column->addWidget(m_place);
    column->addSpacing(Metrics::px(8));
    for (QPushButton* button : {m_start, setUp}) { // below each other, as those of the other cards
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ServeCard::follow);
    connect(m_start, &QPushButton::clicked, this, &ServeCard::start);
    connect(setUp, &QPushButton::clicked, this,
        [this] { m_context.goTo(QStringLiteral("services"), QStringLiteral("add/") + type()); });
    follow();
}

ServeCard::~ServeCard()
{
    m_looking.cancel();
}

void ServeCard::setPrimary(bool isPrimary)
{
    ui::setPrimary(*m_start, isPrimary);
}

QString ServeCard::type() const
{
    return m_kind->currentData().toString();
}

void ServeCard::follow()
{
    const ServiceType* chosen = m_context.station().services().type(type());
    m_words->setText(chosen ? declaredWords(chosen->description()) : QString());
    m_looking.cancel();
    // Its line is there before a free port was found: cards are as high as the highest, and none of them moves.
    showPlace(Mark::Working, chosen ? wantedPlaces(*chosen) : QStringList());
    m_looking = quickPlaces(&m_context.station(), type());
    m_looking.whenDone([this](const QStringList& places) {
        const auto done = std::move(m_looking);
        showPlace(Mark::Good, places);
    });
}

void ServeCard::showPlace(Mark mark, const QStringList& places)
{
    const auto place = Endpoint::parse(places.value(0));
    m_place->setState(place ? mark : Mark::None,
        place ? tr("%1, port %2").arg(reachWords(place->reach()), QString::number(place->port())) : QString());
}

void ServeCard::start()
{
    if (std::exchange(m_isAdding, true))
        return;
    auto adding = addAndShow(&m_context, type()).always([card = QPointer(this)](const Result<Done>&) {
        if (card)
            card->m_isAdding = false;
    });
    startOn(m_context, newServiceSubject(type()), startWords(type()), std::move(adding));
}

} // namespace everyport::ui
