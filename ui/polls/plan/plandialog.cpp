#include "ui/polls/plan/plandialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
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
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/dialogs/harmdialog.h"
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
    auto* plan = new QVBoxLayout;
    plan->setSpacing(Metrics::px(8));
    plan->addWidget(m_view, 1);
    plan->addWidget(wrappedText(
        tr("With the keyboard on the plan, arrow keys move the chosen reader, with Shift in larger steps; Page Up and Page Down choose another. In the list, Enter takes the keyboard there."),
        Text::Size::Caption, Tone::Second, body));
    row->addLayout(plan, 3);
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
        tr("Choose a reader and click where it stands, or drag it there. Readers at one point are one place."),
        Text::Size::Caption, Tone::Second, side));
    m_list->setAccessibleName(tr("Readers"));
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long ends in "…", and its tip is whole
    m_list->setProperty("alwaysActive", true);                    // it says which one the fields are about
    m_list->installEventFilter(this);
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
        m_labels.insert(device.id, venue::labelAfter(device.place.isEmpty() ? device.name : device.place));
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

/// Where a reader is, from the left and from the top; "–": nowhere yet.
QString PlanDialog::placeWord(const QString& reader) const
{
    const Place* place = m_draft.find(reader);
    const auto percent = [](double part) { return QLocale().toString(part * 100, 'f', 1); };
    return place ? tr("%1 %, %2 %", "from the left, from the top").arg(percent(place->x), percent(place->y))
                 : QStringLiteral("\u2013");
}

QString PlanDialog::lineOf(const QString& reader) const
{
    const QString name = m_names.value(reader, reader);
    return m_draft.find(reader) ? tr("%1: %2", "a reader, where it is").arg(name, placeWord(reader))
                                : tr("%1: not on the plan").arg(name);
}

bool PlanDialog::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (watched != m_list || !key || key->modifiers() != Qt::NoModifier
        || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return Dialog::eventFilter(watched, event);
    m_view->setFocus(Qt::TabFocusReason);
    return true;
}

/// What was placed by hand took its time: it goes by a word, not by a key that was meant for something else.
void PlanDialog::reject()
{
    if (!m_draft.isChanged())
        return Dialog::reject();
    askBeforeHarm(this,
        {.title = tr("Leave without saving?"),
            .text = tr("What was changed on the plan would be lost."),
            .verb = tr("Leave without saving"),
            .keep = tr("Go on with the plan"),
            .apply = [dialog = QPointer(this)] {
                if (dialog)
                    dialog->Dialog::reject();
            }});
}

void PlanDialog::showDraft()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString chosen = m_view->chosen();
    m_view->setDraft(m_draft, m_names);
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const QString reader = item->data(readerRole).toString();
        item->setText(m_names.value(reader, reader));
        item->setData(Role::RightText, placeWord(reader));
        item->setToolTip(item->text());
        item->setData(Qt::AccessibleTextRole, lineOf(reader));
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
