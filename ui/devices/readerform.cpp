#include "ui/devices/readerform.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "protocols/rfid/driver/driverinfo.h"
#include "ui/devices/devicelabels.h"
#include "ui/languages/declaredwords.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/formrow.h"

namespace everyport::ui {
namespace {

constexpr int longestName = 60;

QSpinBox* numberField(int most, const QString& whenZero, const QString& unit, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setRange(0, most);
    field->setSpecialValueText(whenZero);
    field->setSuffix(unit);
    field->setMinimumWidth(Metrics::px(180));
    return field;
}

} // namespace

ReaderWish wishOf(const devices::Device& device)
{
    return {.name = device.name,
        .place = device.place,
        .driver = device.driver,
        .baud = device.simulated ? 0 : device.baud(),
        .settings = device.settings};
}

ReaderForm::ReaderForm(QWidget* parent)
    : Form(112, parent),
      m_name(new QLineEdit(this)),
      m_place(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_speed(new QComboBox(this))
{
    m_name->setMaxLength(longestName);
    m_place->setMaxLength(longestName);
    m_place->setPlaceholderText(tr("such as: at the entrance"));
    add(tr("Name"), m_name)->setCheck([this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return tr("It needs a name.");
        return m_nameCheck ? m_nameCheck(name) : QString();
    });
    add(tr("Place"), m_place);
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(20);
    setKinds(rfid::driverInfos());
    add(tr("Kind of reader"), m_kind);
    m_speed->setMinimumWidth(Metrics::px(180));
    m_speedRow = add(tr("Speed"), m_speed);
    m_fold = makeLinkButton(tr("More settings"), alongTheLine(QStringLiteral("chevron-right")), this);
    add({}, m_fold);
    addMore();
    setMoreShown(false);
    connect(m_fold, &QPushButton::clicked, this, [this] { setMoreShown(m_more.first()->control()->isHidden()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReaderForm::fillSpeeds);
    connect(m_kind, &QComboBox::activated, this, &ReaderForm::kindChosen);
    fillSpeeds();
}

void ReaderForm::setKinds(const QList<rfid::DriverInfo>& kinds)
{
    const QString chosen = m_kind->currentData().toString();
    const rfid::DriverInfo before = chosenKind() ? *chosenKind() : rfid::DriverInfo();
    m_kinds = kinds;
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        for (const rfid::DriverInfo& info : kinds)
            m_kind->addItem(declaredWords(info.title), info.name);
        m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
    }
    if (!m_speedRow)
        return;
    const int baud = m_speed->currentData().toInt();
    if (m_kind->currentData().toString() != chosen)
        fillSpeeds();
    else if (const auto* kind = chosenKind();
             kind && (kind->baud != before.baud || kind->otherBauds != before.otherBauds)) {
        fillSpeeds();
        setDriver(chosen, baud == before.baud ? kind->baud : baud);
    }
}

const rfid::DriverInfo* ReaderForm::chosenKind() const
{
    const QString name = m_kind->currentData().toString();
    const auto at = std::find_if(
        m_kinds.begin(), m_kinds.end(), [&](const rfid::DriverInfo& info) { return info.name == name; });
    return at == m_kinds.end() ? nullptr : &*at;
}

void ReaderForm::addMore()
{
    m_technology = new QComboBox(this);
    m_technology->addItem(tr("as the reader says"), QString());
    for (const char* technology : {"em4100", "iso14443a", "iso14443b", "iso15693", "felica"})
        m_technology->addItem(technologyWord(QString::fromLatin1(technology)), QString::fromLatin1(technology));
    m_technology->setMinimumWidth(Metrics::px(180));
    m_idBytes = numberField(10, tr("any length"), tr(" bytes"), this);
    m_confirm = numberField(10, tr("as needed"), tr(" equal reads"), this);
    m_removal = numberField(60000, tr("as this kind needs"), tr(" ms"), this);
    m_removal->setSingleStep(100);
    m_reversed = new QCheckBox(tr("It sends the last byte of a number first"), this);
    m_extended = new QCheckBox(tr("ACG: a byte for the kind of card stands before the number"), this);
    m_more = {add(tr("Cards"), m_technology),
        add(tr("Card numbers"), m_idBytes, tr("Numbers of another length are refused.")),
        add(tr("A card counts after"), m_confirm),
        add(tr("It has left after"), m_removal, tr("Without a read. Until then the same card is not new.")),
        add({}, m_reversed), add({}, m_extended)};
}

void ReaderForm::setMoreShown(bool shown)
{
    for (FormRow* row : m_more)
        row->setShown(shown);
    setExpanded(m_fold, shown);
    m_fold->setIcon(icon(shown ? QStringLiteral("chevron-down") : alongTheLine(QStringLiteral("chevron-right"))));
    m_fold->setText(shown ? tr("Fewer settings") : tr("More settings"));
}

void ReaderForm::fillSpeeds()
{
    const rfid::DriverInfo* info = chosenKind();
    if (!info)
        return;
    m_speed->clear();
    QList<int> speeds{info->baud};
    speeds += info->otherBauds;
    for (const int baud : {9600, 2400, 4800, 19200, 38400, 57600, 115200}) {
        if (!speeds.contains(baud))
            speeds.append(baud);
    }
    for (const int baud : speeds)
        m_speed->addItem(baud == info->baud ? tr("%1 baud, usual").arg(QString::number(baud))
                                            : tr("%1 baud").arg(QString::number(baud)),
            baud);
}

void ReaderForm::setDriver(const QString& driver, int baud)
{
    const int at = m_kind->findData(driver);
    if (at < 0)
        return;
    m_kind->setCurrentIndex(at);
    if (baud > 0 && m_speed->findData(baud) < 0)
        m_speed->addItem(tr("%1 baud").arg(QString::number(baud)), baud);
    if (baud > 0)
        m_speed->setCurrentIndex(m_speed->findData(baud));
}

void ReaderForm::setLineShown(bool shown)
{
    m_speedRow->setShown(shown);
}

void ReaderForm::setWish(const ReaderWish& wish)
{
    m_name->setText(wish.name);
    m_place->setText(wish.place);
    setDriver(wish.driver, wish.baud);
    m_technology->setCurrentIndex(qMax(0, m_technology->findData(wish.settings.technology)));
    m_idBytes->setValue(wish.settings.idBytes);
    m_confirm->setValue(wish.settings.confirm);
    m_removal->setValue(wish.settings.removalMs);
    m_reversed->setChecked(wish.settings.reversed);
    m_extended->setChecked(wish.settings.extendedId);
    if (wish.settings != rfid::ReaderSettings())
        setMoreShown(true);
}

ReaderWish ReaderForm::wish() const
{
    rfid::ReaderSettings settings;
    settings.technology = m_technology->currentData().toString();
    settings.idBytes = m_idBytes->value();
    settings.confirm = m_confirm->value();
    settings.removalMs = m_removal->value();
    settings.reversed = m_reversed->isChecked();
    settings.extendedId = m_extended->isChecked();
    return {.name = m_name->text().trimmed(),
        .place = m_place->text().trimmed(),
        .driver = m_kind->currentData().toString(),
        .baud = m_speed->currentData().toInt(),
        .settings = settings};
}

} // namespace everyport::ui
