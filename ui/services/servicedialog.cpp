#include "ui/services/servicedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/station.h"
#include "netcore/taskset.h"
#include "ui/frame/pagecontext.h"
#include "ui/services/servicewords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/texts.h"

namespace everyport::ui {
namespace {

/// A new service: its file first, then its start; so that it is there tomorrow even if its port is taken today.
Task<Result<Done>> addAndStart(Station* station, QString type, QString name, OptionValues values, bool enabled)
{
    auto adding = station->addService(type, name, values);
    auto added = co_await std::move(adding);
    if (!added)
        co_return added.error();
    if (!enabled) {
        auto disabling = station->setServiceEnabled(*added, false);
        auto disabled = co_await std::move(disabling);
        if (!disabled)
            co_return disabled;
    }
    auto starting = station->services().start(*added);
    auto started = co_await std::move(starting);
    Q_UNUSED(started) // its row and its strip say so, with the remedy
    co_return Done{};
}

Task<Result<Done>> save(Station* station, QString name, OptionValues values, bool enabled, bool enabledBefore)
{
    if (enabled != enabledBefore) {
        auto setting = station->setServiceEnabled(name, enabled);
        auto set = co_await std::move(setting);
        if (!set)
            co_return set;
    }
    auto saving = station->saveService(name, values);
    auto saved = co_await std::move(saving);
    co_return saved;
}

quint16 portOf(const QStringList& addresses)
{
    const auto colon = addresses.isEmpty() ? -1 : addresses.first().lastIndexOf(QLatin1Char(':'));
    return colon < 0 ? quint16(0) : addresses.first().mid(colon + 1).remove(QLatin1Char('/')).toUShort();
}

} // namespace

ServiceDialog::ServiceDialog(PageContext& context, const QString& title)
    : Dialog(title, context.window())
    , m_context(context)
{
    resize(Metrics::px(680), Metrics::px(560));
}

ServiceDialog* ServiceDialog::forNew(PageContext& context, const QString& type)
{
    auto* dialog = new ServiceDialog(context, tr("Add service"));
    dialog->build(true);
    dialog->chooseType(type.isEmpty() ? dialog->m_kind->itemData(0).toString() : type);
    dialog->setVerb(tr("Add service"), [dialog] { return dialog->addService(); });
    return dialog;
}

ServiceDialog* ServiceDialog::forChange(PageContext& context, const QString& name)
{
    const auto status = context.station().services().status(name);
    if (!status || !context.station().services().type(status->type))
        return nullptr;
    auto* dialog = new ServiceDialog(context, tr("Settings of %1").arg(name));
    dialog->m_name = name;
    dialog->build(false);
    dialog->chooseType(status->type);
    dialog->m_enabled->setChecked(status->enabled);
    const auto good = status->isBroken ? context.station().lastGoodValues(name) : std::optional(status->values);
    dialog->m_form->setValues(good.value_or(OptionValues(dialog->m_type->options())));
    dialog->setVerb(tr("Save"), [dialog] { return dialog->saveService(); });
    dialog->showEffect();
    return dialog;
}

void ServiceDialog::build(bool isNew)
{
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_head = new Form(128, m_body);
    m_head->setVisible(isNew); // the title has the name of one that is there
    if (isNew) {
        m_kind = new QComboBox(m_head);
        for (const auto& type : m_context.station().services().types())
            m_kind->addItem(tr("%1: %2").arg(serviceTypeName(type->name()), type->description()), type->name());
        m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_head->add(tr("Kind"), m_kind);
        connect(m_kind, &QComboBox::activated, this, [this] { chooseType(m_kind->currentData().toString()); });
    }
    m_nameField = new QLineEdit(m_head);
    m_nameField->setMaxLength(60);
    FormRow* row = m_head->add(tr("Name"), m_nameField, tr("How it is called in this window, in the log and in its file."));
    row->setCheck([this] {
        const QString wanted = m_nameField->text().trimmed();
        if (wanted.isEmpty())
            return QString(); // the kind's own name
        const bool plain = std::all_of(wanted.begin(), wanted.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c.isDigit() || c == u'-' || c == u'_'; });
        if (!plain)
            return tr("Small letters, digits, - and _ only, such as “results”.");
        return m_context.station().services().status(wanted) ? tr("Another service has this name.") : QString();
    });
    column->addWidget(m_head);
    m_enabled = new QCheckBox(tr("Start it with Everyport"), m_body);
    m_enabled->setChecked(true);
    auto* line = new QHBoxLayout;
    line->addSpacing(Metrics::px(128) + 8);
    line->addWidget(m_enabled);
    column->addLayout(line);
    column->addStretch();
    setScrollable(m_body);

    QPushButton* copy = makeButton(tr("Copy as command"), QStringLiteral("terminal"), this);
    copy->setToolTip(tr("The same service without a file, for a terminal"));
    connect(copy, &QPushButton::clicked, this, [this] { m_context.copyText(command(), tr("the command")); });
    m_effect = new Text({}, Text::Size::Normal, Tone::Second, this);
    foot()->addWidget(copy);
    foot()->addSpacing(8);
    foot()->addWidget(m_effect);
}

void ServiceDialog::chooseType(const QString& type)
{
    ServiceList& services = m_context.station().services();
    const ServiceType* found = services.type(type);
    if (!found || found == m_type)
        return;
    m_type = found;
    if (m_kind) {
        m_kind->setCurrentIndex(m_kind->findData(type));
        m_nameField->setPlaceholderText(services.freeName(type));
        setWindowTitle(tr("Add service: %1").arg(serviceTypeName(type)));
    }
    delete m_form;
    OptionField::Context context{.reactor = &m_context.station().reactor()};
    if (const auto status = services.status(m_name); status && status->state == ServiceStatus::State::Running)
        context.ownPort = portOf(status->addresses);
    const QString file = QStringLiteral("services/%1.toml").arg(m_name.isEmpty() ? tr("NAME") : m_name);
    m_form = new OptionForm(m_type->options(), context, file, m_body);
    static_cast<QVBoxLayout*>(m_body->layout())->insertWidget(1, m_form);
    connect(m_form, &OptionForm::changed, this, &ServiceDialog::showEffect);
    showEffect();
}

/// What pressing the verb does, before it is pressed.
void ServiceDialog::showEffect()
{
    if (m_name.isEmpty()) {
        m_effect->setText({});
        return;
    }
    ServiceList& services = m_context.station().services();
    const auto status = services.status(m_name);
    if (!status || !m_form)
        return;
    const auto checked = m_form->peek();
    if (!checked) {
        m_effect->setText({});
        return;
    }
    if (*checked == status->values)
        m_effect->setText(tr("Nothing has changed."));
    else if (status->state == ServiceStatus::State::Failed || status->isBroken)
        m_effect->setText(tr("It is started with them."));
    else if (status->state != ServiceStatus::State::Running)
        m_effect->setText(tr("It counts from the next start."));
    else if (!services.wouldRestart(m_name, *checked))
        m_effect->setText(tr("It counts at once."));
    else if (status->people > 0)
        m_effect->setText(status->people == 1 ? tr("Restarts it; 1 person reconnects.") : tr("Restarts it; %n people reconnect.", nullptr, int(status->people)));
    else
        m_effect->setText(tr("Restarts it."));
}

QString ServiceDialog::command() const
{
    const QString words = m_form->asCommand();
    return QStringLiteral("everyportd serve ") + m_type->name() + (words.isEmpty() ? QString() : QLatin1Char(' ') + words);
}

bool ServiceDialog::addService()
{
    if (!m_head->checkAll())
        return false;
    const auto values = m_form->values();
    if (!values)
        return false;
    const QString typed = m_nameField->text().trimmed();
    const QString name = typed.isEmpty() ? m_context.station().services().freeName(m_type->name()) : typed;
    m_context.tasks().start(addAndStart(&m_context.station(), m_type->name(), name, *values, m_enabled->isChecked()), tr("Adding a service"));
    Q_EMIT saved(name);
    return true;
}

bool ServiceDialog::saveService()
{
    const auto values = m_form->values();
    if (!values)
        return false;
    const auto status = m_context.station().services().status(m_name);
    m_context.tasks().start(save(&m_context.station(), m_name, *values, m_enabled->isChecked(), status && status->enabled), tr("Saving %1").arg(m_name));
    Q_EMIT saved(m_name);
    return true;
}

} // namespace everyport::ui
