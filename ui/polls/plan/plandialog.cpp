#include "ui/polls/plan/plandialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "app/devices/deviceregistry.h"
#include "netcore/files/fileguard.h"
#include "netcore/threads/threadpool.h"
#include "ui/polls/models/readernames.h"
#include "ui/polls/plan/planground.h"
#include "ui/polls/plan/planview.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using venue::Place;

namespace {

constexpr int readerRole = Qt::UserRole;

/// A file is looked at on a thread: it may lie where the network is slow.
Result<venue::PlanPicture> readPlanFile(const QString& path)
{
    const auto bytes = readWholeFile(path, venue::largestPlanPicture + 1);
    if (!bytes)
        return bytes.error();
    return venue::readPlanPicture(*bytes);
}

QDoubleSpinBox* percentField(const QString& name, QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setRange(0, 100);
    field->setDecimals(1);
    field->setSuffix(QStringLiteral("\u00a0%"));
    field->setAccessibleName(name);
    return field;
}

} // namespace

PlanDialog::PlanDialog(
    Reactor& reactor, const devices::DeviceRegistry& readers, const venue::Venue& venue, QWidget* parent)
    : Dialog(tr("Plan of the building"), parent),
      m_reactor(reactor),
      m_draft(venue.plan()),
      m_view(new PlanView(this)),
      m_list(new QListWidget(this)),
      m_isOn(new QCheckBox(tr("On the plan"), this)),
      m_x(percentField(tr("Percent from the left"), this)),
      m_y(percentField(tr("Percent from the top"), this)),
      m_label(new QLineEdit(this)),
      m_removePicture(new QPushButton(tr("&Remove the picture"), this)),
      m_work(TaskSet::alreadyTold) // the dialog says itself what cannot be read
{
    content()->addWidget(makeBody(), 1);
    listReaders(readers);
    m_view->setGround(drawnPlan(m_draft.plan().picture));
    connect(m_view, &PlanView::chosenByHand, this, &PlanDialog::choose);
    connect(m_view, &PlanView::moved, this, &PlanDialog::put);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !m_isShowing)
            choose(item->data(readerRole).toString());
    });
    connect(m_isOn, &QCheckBox::clicked, this, &PlanDialog::setOnPlan);
    for (QDoubleSpinBox* field : {m_x, m_y})
        connect(field, &QDoubleSpinBox::valueChanged, this, &PlanDialog::fieldsChanged);
    connect(m_label, &QLineEdit::textEdited, this, &PlanDialog::fieldsChanged);
    setVerb(tr("Save"), [this] {
        if (m_draft.isChanged())
            Q_EMIT saved(m_draft);
        return true;
    });
    resize(Metrics::px(900), Metrics::px(560));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    showDraft();
    m_list->setFocus();
}

PlanDialog::~PlanDialog()
{
    m_work.cancelAll();
}

QWidget* PlanDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::px(16));
    row->addWidget(m_view, 3);
    row->addWidget(makeSide(), 2);
    auto* choosePicture = new QPushButton(tr("&Choose a picture…"), this);
    connect(choosePicture, &QPushButton::clicked, this, &PlanDialog::askPicture);
    connect(m_removePicture, &QPushButton::clicked, this, [this] { setPicture({}); });
    for (QPushButton* button : {choosePicture, m_removePicture}) {
        button->setAutoDefault(false);
        foot()->addWidget(button);
    }
    return body;
}

QWidget* PlanDialog::makeSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::px(8));
    column->addWidget(wrappedText(
        tr("Drag readers to where they stand, or move the chosen one with the arrow keys. Readers at one point are one place."),
        Text::Size::Caption, Tone::Second, side));
    m_list->setAccessibleName(tr("Readers"));
    m_list->setSpacing(Metrics::px(2));
    column->addWidget(m_list, 1);
    column->addWidget(m_isOn);
    auto* form = new Form(0, side);
    form->addLine(tr("From the left, from the top"), {m_x, m_y});
    m_label->setMaxLength(int(venue::maximumPlaceLabel));
    form->add(tr("Name of the place"), m_label);
    column->addWidget(form);
    return side;
}

/// All that are here, and those of other stations, or gone ones, that have a place.
void PlanDialog::listReaders(const devices::DeviceRegistry& readers)
{
    QStringList ids;
    for (const devices::Device& device : readers.devices()) {
        ids.append(device.id);
        m_labels.insert(
            device.id, (device.place.isEmpty() ? device.name : device.place).left(venue::maximumPlaceLabel));
    }
    for (const Place& place : m_draft.plan().places) {
        if (!ids.contains(place.reader))
            ids.append(place.reader);
    }
    for (const QString& id : readersByName(readers, ids)) {
        m_names.insert(id, readerWord(readers, id).name);
        auto* item = new QListWidgetItem(m_list);
        item->setData(readerRole, id);
    }
}

void PlanDialog::askPicture()
{
    askWhichFile(window(), tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)"), this,
        [this](const QString& file) { readPicture(file); });
}

void PlanDialog::readPicture(const QString& path)
{
    m_work.start(takePicture(path));
}

Task<Result<Done>> PlanDialog::takePicture(QString path)
{
    auto reading = deferToThread(m_reactor, Threads::Files, [path] { return readPlanFile(path); });
    const auto picture = co_await std::move(reading);
    if (picture)
        setPicture(*picture);
    else
        showFailure(tr("Taking %1").arg(QFileInfo(path).fileName()), picture.error().text);
    co_return Done();
}

void PlanDialog::setPicture(venue::PlanPicture picture)
{
    m_view->setGround(drawnPlan(picture));
    m_draft.setPicture(std::move(picture));
    showDraft();
}

void PlanDialog::choose(const QString& reader)
{
    m_view->setChosen(reader);
    showDraft();
}

void PlanDialog::put(const QString& reader, const QPointF& at)
{
    if (reader.isEmpty())
        return;
    const Place* place = m_draft.find(reader);
    m_draft.put({.reader = reader, .x = at.x(), .y = at.y(), .label = place ? place->label : m_labels.value(reader)});
    showDraft();
}

void PlanDialog::setOnPlan(bool isOn)
{
    if (isOn)
        return put(m_view->chosen(), {0.5, 0.5});
    m_draft.take(m_view->chosen());
    showDraft();
}

void PlanDialog::fieldsChanged()
{
    const Place* place = m_draft.find(m_view->chosen());
    if (m_isShowing || !place)
        return;
    // What is shown is rounded: a number that nobody has touched stays what it is.
    const auto part = [](const QDoubleSpinBox* field, double before) {
        return qAbs(field->value() / 100 - before) < 0.0006 ? before : field->value() / 100;
    };
    m_draft.put({.reader = place->reader,
        .x = part(m_x, place->x),
        .y = part(m_y, place->y),
        .label = m_label->text().simplified()});
    showDraft();
}

QString PlanDialog::lineOf(const QString& reader) const
{
    const QString name = m_names.value(reader, reader);
    const Place* place = m_draft.find(reader);
    if (!place)
        return tr("%1: not on the plan").arg(name);
    const auto percent = [](double part) { return QLocale().toString(part * 100, 'f', 1); };
    return tr("%1: %2 %, %3 %", "a reader: from the left, from the top")
        .arg(name, percent(place->x), percent(place->y));
}

void PlanDialog::showDraft()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString chosen = m_view->chosen();
    m_view->setDraft(m_draft, m_names);
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const QString reader = item->data(readerRole).toString();
        item->setText(lineOf(reader));
        if (reader == chosen)
            m_list->setCurrentItem(item);
    }
    const Place* place = m_draft.find(chosen);
    m_isOn->setEnabled(!chosen.isEmpty());
    m_isOn->setChecked(place);
    m_x->setValue(place ? place->x * 100 : 0);
    m_y->setValue(place ? place->y * 100 : 0);
    const QString label = place ? place->label : QString();
    if (m_label->text().simplified() != label)
        m_label->setText(label);
    for (QWidget* field : {static_cast<QWidget*>(m_x), static_cast<QWidget*>(m_y), static_cast<QWidget*>(m_label)})
        field->setEnabled(place);
    m_removePicture->setEnabled(!m_draft.plan().picture.isEmpty());
}

} // namespace everyport::ui
