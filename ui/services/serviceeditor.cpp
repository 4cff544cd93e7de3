#include "ui/services/serviceeditor.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "netcore/files/keptfiles.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/services/optionform.h"
#include "ui/services/servicelabels.h"
#include "ui/services/serviceremarks.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/focusplace.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

/// Nothing of it was written, because somebody else has changed the file.
bool isKeptBack(const Result<Done>& saved)
{
    return !saved && saved.error().kind == Error::Kind::Refused && saved.error().reason == Reason::InUse;
}

Task<Result<Done>> saveService(Station* station, QString name, OptionValues values, bool enabled, bool enabledBefore)
{
    // First the values: a file that is wrong can be switched on or off when it is mended.
    auto saving = station->configured().save(name, values);
    auto saved = co_await std::move(saving);
    if (enabled == enabledBefore || isKeptBack(saved))
        co_return saved;
    auto setting = station->configured().setEnabled(name, enabled);
    auto set = co_await std::move(setting);
    co_return saved ? set : saved;
}

QList<quint16> portsOf(const ServiceStatus& status)
{
    QList<quint16> ports;
    if (status.state != ServiceStatus::State::Running)
        return ports;
    for (const QString& address : status.addresses) {
        const QUrl url(address);
        const int port = url.port() > 0 ? url.port() : address.mid(address.lastIndexOf(QLatin1Char(':')) + 1).toInt();
        if (port > 0 && port <= 65535 && !ports.contains(quint16(port)))
            ports.append(quint16(port));
    }
    return ports;
}

QMap<QString, QVariant> rawOf(const OptionValues& values)
{
    QMap<QString, QVariant> raw;
    for (const QString& key : values.givenKeys())
        raw.insert(key, values.value(key));
    return raw;
}

QString serviceAt(const ServiceList& services, const QString& except, quint16 port)
{
    for (const ServiceStatus& status : services.all()) {
        if (status.name != except && portsOf(status).contains(port))
            return status.name;
    }
    return {};
}

} // namespace

OptionField::Context fieldContext(PageContext& context, const QString& name, bool narrow)
{
    Station& station = context.station();
    ServiceList& services = station.services();
    const auto status = services.status(name);
    return {.reactor = &context.station().reactor(),
        .ownPorts = status ? portsOf(*status) : QList<quint16>(),
        .serviceAt = [&services, name](quint16 port) { return serviceAt(services, name, port); },
        .names = [&station](Option::Names kind) { return station.namesOf(kind); },
        .narrow = narrow};
}

ServiceEditor::ServiceEditor(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_column(new QVBoxLayout(this)),
      m_enabled(new QCheckBox(tr("Start it with Everyport"), this)),
      m_foot(new QWidget(this)),
      m_copy(makeLinkButton(tr("Copy as command"), QStringLiteral("terminal"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::betweenGroups);
    m_column->addWidget(m_enabled);
    m_copy->setToolTip(tr("The same service without a file, for a terminal"));
    m_column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_enabled, &QCheckBox::toggled, this, &ServiceEditor::showEffect);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto now = status(); now && m_form)
            m_context.copyText(serveCommand(now->type, m_form->asCommand()), tr("the command"));
    });
    makeFoot();
}

void ServiceEditor::makeFoot()
{
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, 8);
    row->setSpacing(Metrics::betweenControls);
    m_effect = wrappedText({}, Text::Size::Normal, Tone::Second, m_foot);
    m_effect->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_revert = makeButton(tr("Revert"), {}, m_foot);
    m_save = makePrimaryButton(tr("Save"), {}, m_foot);
    m_save->setToolTip(withKey(tr("Save the settings of this service"), QKeySequence(QKeySequence::Save)));
    row->addWidget(m_effect, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ServiceEditor::save);
    connect(m_revert, &QPushButton::clicked, this, &ServiceEditor::revert);
}

std::optional<ServiceStatus> ServiceEditor::status() const
{
    return m_name.isEmpty() ? std::nullopt : m_context.station().services().status(m_name);
}

ServiceEditor::Draft ServiceEditor::draft() const
{
    return m_form ? Draft{m_form->raw(), m_enabled->isChecked()} : Draft();
}

bool ServiceEditor::isTouched() const
{
    return m_form && draft() != m_filled;
}

QStringList ServiceEditor::unsaved() const
{
    QStringList names = m_drafts.keys();
    if (isTouched() && !names.contains(m_name))
        names.append(m_name);
    names.removeIf([this](const QString& name) { return !m_context.station().services().status(name); });
    for (const QString& name : m_context.station().services().names()) {
        if (!names.contains(name) && m_context.station().configured().isUnwritten(name))
            names.append(name);
    }
    return names;
}

void ServiceEditor::show(const QString& name)
{
    if (name == m_name) {
        refresh();
        return;
    }
    if (isTouched())
        m_drafts.insert(m_name, draft());
    m_name = name;
    m_built.clear();
    refresh();
    fillInDraft();
}

/// What was left of the shown one stands in its fields again.
void ServiceEditor::fillInDraft()
{
    if (const auto kept = m_drafts.constFind(m_name); kept != m_drafts.constEnd() && m_form) {
        const Draft draft = *kept;
        m_drafts.erase(kept);
        m_form->setRaw(draft.values);
        m_enabled->setChecked(draft.enabled);
    }
    showEffect();
}

QHash<QString, ServiceEditor::Draft> ServiceEditor::drafts() const
{
    QHash<QString, Draft> all = m_drafts;
    if (isTouched())
        all.insert(m_name, draft());
    return all;
}

void ServiceEditor::resume(const QHash<QString, Draft>& drafts)
{
    m_drafts = drafts;
    fillInDraft();
}

void ServiceEditor::refresh()
{
    const auto now = status();
    if (!now)
        return;
    QStringList parts{now->name, now->type};
    for (const quint16 port : portsOf(*now))
        parts.append(QString::number(port));
    const QString wanted = parts.join(QLatin1Char(' '));
    // What somebody typed stays, whatever happens to the service meanwhile.
    OptionForm* before = m_built.isEmpty() ? nullptr : m_form; // of the same service
    const bool touched = before && isTouched();
    const FocusPlace keyboard(before);
    const QWidget* field = window()->focusWidget();
    if (wanted != m_built && !touched) {
        const QStringList unfolded = before ? before->unfolded() : QStringList();
        m_built = wanted;
        build(*now);
        if (m_form)
            m_form->unfoldAlso(unfolded);
    }
    if (!touched)
        fill(*now);
    // Who has saved by key, from the midst of it, goes on in the same field of those that are there now.
    if (keyboard.isAnywhere() && m_form && (window()->focusWidget() != field || !m_form->isAncestorOf(field)))
        keyboard.resume(m_form);
    showEffect();
}

void ServiceEditor::build(const ServiceStatus& status)
{
    if (m_form) {
        m_column->removeWidget(m_form);
        m_form->disconnect(this);
        m_form->hide();
        m_form->deleteLater(); // one of its fields may be telling us something
        m_form = nullptr;
    }
    const ServiceType* type = m_context.station().services().type(status.type);
    m_enabled->setVisible(type);
    m_copy->setVisible(type);
    m_filled = {};
    m_source.reset();
    if (!type)
        return;
    m_form = new OptionForm(
        type->options(), fieldContext(m_context, m_name, true), QStringLiteral("services/%1.toml").arg(m_name), this);
    m_form->setFaultsTogether([type](const OptionValues& values) { return type->faults(values); });
    m_column->insertWidget(0, m_form);
    m_form->show(); // now, not a turn later: the keyboard may go into it
    connect(m_form, &OptionForm::changed, this, &ServiceEditor::showEffect);
    Q_EMIT built();
}

void ServiceEditor::fill(const ServiceStatus& status)
{
    if (!m_form)
        return;
    const auto good = status.isBroken ? m_context.station().configured().valuesToMend(m_name)
                                      : std::optional(status.values);
    const OptionValues values = good.value_or(
        OptionValues(m_context.station().services().type(status.type)->options()));
    const auto raw = rawOf(values);
    // Asked each second: fields in which somebody is must not be made anew when they say the same already.
    if (m_source != raw) {
        m_source = raw;
        const auto shown = m_form->peek();
        if (!shown || !(*shown == values))
            m_form->setRaw(raw);
    }
    m_enabled->setChecked(status.enabled);
    m_filled = draft();
}

/// What pressing the verb does, before it is pressed.
QString ServiceEditor::effect(const ServiceStatus& status) const
{
    const auto checked = m_form->peek();
    if (!checked)
        return tr("A field needs another value.");
    ServiceList& services = m_context.station().services();
    if (status.isBroken)
        return tr("Takes out what is wrong and starts it; the file as it was is kept as %1.")
            .arg(QFileInfo(brokenCopyPath(status.file)).fileName());
    if (*checked == status.values && m_context.station().configured().isUnwritten(m_name))
        return tr("Its file does not say so yet: it could not be written.");
    if (*checked == status.values && m_enabled->isChecked() == status.enabled)
        return tr("Nothing has changed.");
    if (*checked == status.values)
        return tr("Counts at the next start of Everyport.");
    if (status.state == ServiceStatus::State::Failed)
        return tr("Starts it.");
    if (status.state != ServiceStatus::State::Running)
        return tr("Counts from its next start.");
    if (!services.wouldRestart(m_name, *checked))
        return tr("Counts at once.");
    if (status.people == 0)
        return tr("Restarts it.");
    return status.people == 1 ? tr("Restarts it, 1 person reconnects.")
                              : tr("Restarts it, %n people reconnect.", nullptr, int(status.people));
}

void ServiceEditor::showEffect()
{
    const auto now = status();
    if (!now || !m_form)
        return;
    const bool unsaved = isTouched() || m_context.station().configured().isUnwritten(m_name);
    const bool canSave = unsaved || now->isBroken;
    m_effect->setText(effect(*now));
    showRemarks(*m_form, *m_context.station().services().type(now->type), m_context.station().services());
    // What goes off with the keyboard throws it into a field, and the form jumps there. What came of it stands beside
    // it, and is read then; Tab goes on from there.
    const QWidget* pressed = window()->focusWidget();
    if ((pressed == m_save && !canSave) || (pressed == m_revert && !unsaved))
        m_effect->setFocus(Qt::OtherFocusReason);
    m_revert->setVisible(unsaved);
    m_save->setEnabled(canSave);
    Q_EMIT effectShown();
}

bool ServiceEditor::canSave() const
{
    return m_form && m_save->isEnabled();
}

void ServiceEditor::focusField(const QString& key)
{
    const auto now = status();
    if (m_form && now && !key.isEmpty() && now->trouble.code == key && m_form->widgetOf(key))
        m_form->showFault(key, now->trouble.text);
    else if (m_form && !m_form->rows().isEmpty())
        m_form->rows().first()->control()->setFocus(Qt::OtherFocusReason);
}

void ServiceEditor::save()
{
    const auto now = status();
    if (!now || !m_form || !m_save->isEnabled())
        return;
    const auto values = m_form->values();
    if (!values)
        return;
    const ServiceType* type = m_context.station().services().type(now->type);
    if (const auto fits = type->check(*values); !fits && m_form->widgetOf(fits.error().code)) {
        m_form->showFault(fits.error().code, fits.error().text);
        return;
    }
    startNamed(m_context, written(this, &m_context.station(), m_name, *values, draft(), now->enabled),
        tr("Saving %1").arg(m_name));
}

/// Until it is written it counts as typed: a form that nobody has touched would follow what the file says meanwhile,
/// and on a full disk what was typed would be gone at the next start.
Task<Result<Done>> ServiceEditor::written(
    QPointer<ServiceEditor> editor, Station* station, QString name, OptionValues values, Draft sent, bool enabledBefore)
{
    auto saving = saveService(station, name, values, sent.enabled, enabledBefore);
    const auto saved = co_await std::move(saving);
    // it may be written, and not have started
    const bool isWritten = saved || station->configured().isWritten(name, values, sent.enabled);
    if (editor && isWritten)
        editor->settle(name, sent);
    co_return saved;
}

void ServiceEditor::settle(const QString& name, const Draft& sent)
{
    if (name == m_name) {
        m_filled = sent;
        refresh();
    } else if (m_drafts.value(name) == sent) {
        m_drafts.remove(name);
    }
}

/// To what stays: where the service goes on with what could not be written, that is what its file says.
void ServiceEditor::revert()
{
    m_built.clear();
    refresh();
    const auto& configured = m_context.station().configured();
    const auto file = configured.isUnwritten(m_name) ? configured.knownFile(m_name) : std::nullopt;
    if (!file || !m_form)
        return;
    m_form->setRaw(rawOf(file->values));
    m_enabled->setChecked(file->enabled);
    showEffect();
}

} // namespace everyport::ui
