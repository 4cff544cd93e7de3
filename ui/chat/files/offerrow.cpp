#include "ui/chat/files/offerrow.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "netcore/base/sizewords.h"
#include "ui/chat/models/shownname.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using OfferState = chat::Offer::State;

OfferRow::OfferRow(QWidget* parent)
    : QWidget(parent),
      m_name(new Text({}, Text::Size::Strong, Tone::Normal, this)),
      m_words(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_caution(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_bar(new QProgressBar(this)),
      m_buttons(new QWidget(this)),
      m_take(makeSmallButton({}, QStringLiteral("download"), m_buttons)),
      m_refuse(makeSmallButton(tr("Refuse"), {}, m_buttons)),
      m_end(makeCrossButton(tr("Call it off"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::margins(0, 6, 6, 6));
    row->setSpacing(8);
    row->addSpacing(Metrics::px(38));
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    m_name->setElided(true, Qt::ElideMiddle);
    m_words->setWordWrap(true);
    m_caution->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Metrics::px(6));
    for (QWidget* one : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_words),
             static_cast<QWidget*>(m_caution), static_cast<QWidget*>(m_bar)})
        column->addWidget(one);
    row->addLayout(column, 1);
    row->addWidget(m_buttons, 0, Qt::AlignVCenter);
    row->addWidget(m_end, 0, Qt::AlignVCenter);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_take);
    buttons->addWidget(m_refuse);
    connect(m_take, &QPushButton::clicked, this, &OfferRow::takeWanted);
    connect(m_refuse, &QPushButton::clicked, this, &OfferRow::refuseWanted);
    connect(m_end, &QToolButton::clicked, this, &OfferRow::endWanted);
}

QString OfferRow::words(const chat::Offer& offer) const
{
    const QString from = isolated(shownName(offer.from, 60));
    const QString size = offer.size < 0 ? tr("unknown size") : sizeWords(offer.size);
    const bool isTalk = offer.kind == chat::Offer::Kind::Talk;
    if (offer.lasts())
        return offer.state == OfferState::Failed ? shownLine(saidWords(offer.trouble), 400)
            : offer.state == OfferState::Running ? tr("Just a moment…")
                                                 : shownLine(offer.words, 200);
    switch (offer.state) {
    case OfferState::Open:
        if (isTalk)
            return offer.isEncrypted ? tr("Past the network, encrypted.")
                                     : tr("Past the network, in a conversation of its own. It is not encrypted.");
        return tr("%1, offered by %2").arg(size, from);
    case OfferState::Running:
        if (isTalk)
            return tr("Calling %1").arg(from);
        if (offer.size > 0)
            return tr("%1 % of %2").arg(locale().toString(int(double(offer.got) / double(offer.size) * 100)), size);
        return tr("%1 so far").arg(sizeWords(offer.got));
    case OfferState::Failed:
        return (isTalk ? tr("No talk: %1") : tr("Not saved: %1")).arg(shownLine(saidWords(offer.trouble), 400));
    case OfferState::Taken:
    case OfferState::Refused:
    case OfferState::Expired: break; // said in the conversation
    }
    return {};
}

QString OfferRow::title(const chat::Offer& offer) const
{
    const QString from = isolated(shownName(offer.from, 60));
    switch (offer.kind) {
    case chat::Offer::Kind::File: break;
    case chat::Offer::Kind::Talk: return tr("%1 offers to talk directly").arg(from);
    case chat::Offer::Kind::Contact: return tr("%1 asks to see when you are there").arg(from);
    case chat::Offer::Kind::Room: return tr("%1 invites you to %2").arg(from, isolated(shownName(offer.name, 120)));
    }
    return shownName(offer.name, 120);
}

/// Beside words that are many the buttons would leave them no room: they stand below.
void OfferRow::placeButtons(bool isBelow)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    auto* column = static_cast<QVBoxLayout*>(row->itemAt(1)->layout());
    row->removeWidget(m_buttons);
    column->removeWidget(m_buttons);
    if (isBelow)
        column->addWidget(m_buttons, 0, Qt::AlignLeading);
    else
        row->insertWidget(2, m_buttons, 0, Qt::AlignVCenter);
}

/// What is offered, beside its name.
static QString signOf(chat::Offer::Kind kind)
{
    switch (kind) {
    case chat::Offer::Kind::File: return QStringLiteral("download");
    case chat::Offer::Kind::Contact: return QStringLiteral("user-plus");
    case chat::Offer::Kind::Room: return QStringLiteral("hash");
    default: return QStringLiteral("message-circle");
    }
}

void OfferRow::setOffer(const chat::Offer& offer)
{
    m_sign = signOf(offer.kind);
    m_isTalk = offer.kind != chat::Offer::Kind::File;
    const bool isOpen = offer.state == OfferState::Open, isRunning = offer.state == OfferState::Running,
               hasFailed = offer.state == OfferState::Failed;
    const bool isNear = !offer.caution.isEmpty();
    const QString name = title(offer);
    m_name->setText(name);
    m_words->setText(words(offer));
    m_words->setTone(hasFailed ? Tone::Failed : Tone::Second);
    m_caution->setText(shownLine(saidWords(offer.caution), 400));
    m_caution->setVisible(isOpen && isNear);
    m_bar->setVisible(isRunning);
    m_bar->setRange(0, offer.size > 0 ? 1000 : 0); // of unknown length: it only moves
    m_bar->setValue(offer.size > 0 ? int(double(offer.got) / double(offer.size) * 1000) : 0);
    m_bar->setAccessibleName(tr("How much of %1 is there").arg(name));
    m_take->setText(offer.kind == chat::Offer::Kind::Contact ? tr("Allow")
            : offer.kind == chat::Offer::Kind::Room          ? tr("Join")
            : m_isTalk                                       ? (isNear ? tr("Talk anyway") : tr("Talk"))
                                                             : (isNear ? tr("Save anyway…") : tr("Save…")));
    m_take->setIcon(icon(m_isTalk ? QStringLiteral("check") : QStringLiteral("download")));
    m_take->setAccessibleName(tr("%1: %2").arg(m_take->text(), name));
    m_take->setAccessibleDescription(m_caution->text());
    m_refuse->setAccessibleName(tr("Refuse: %1").arg(name));
    m_buttons->setVisible(isOpen);
    placeButtons(m_isTalk || isNear);
    m_end->setVisible(!isOpen);
    const QString end = hasFailed ? tr("Put it aside") : tr("Call it off");
    m_end->setToolTip(end);
    m_end->setAccessibleName(end);
    setAccessibleName(tr("%1: %2").arg(name, m_words->text()));
}

void OfferRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    paintBox(&painter, QRectF(rect()), palette().color(QPalette::Base), c.line, Metrics::noticeRadius);
    // Beside the name, however many lines and buttons stand below it.
    const QRect sign = QStyle::visualRect(
        layoutDirection(), rect(), QRect(Metrics::px(12), m_name->geometry().top(), Metrics::icon(), m_name->height()));
    paintIcon(&painter, m_sign, sign, Metrics::icon(), c.text2);
}

} // namespace everyport::ui
