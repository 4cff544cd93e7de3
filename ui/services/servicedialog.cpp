#include "ui/services/servicedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/declaredwords.h"
#include "ui/languages/saidwords.h"
#include "ui/services/freeports.h"
#include "ui/services/serviceeditor.h"
#include "ui/services/servicelabels.h"
#include "ui/services/serviceremarks.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/dialogs/formrow.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

ServiceDialog::ServiceDialog(PageContext& context, const QString& type)
    : Dialog(tr("Add service"), context.window()),
      m_context(context),
      m_body(new QWidget(this)),
      m_kind(new QComboBox),
      m_nameField(new QLineEdit),
      m_enabled(new QCheckBox(tr("Start it with Everyport"), m_body)),
      m_head(new Form(128, m_body))
{
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    addHead();
    column->addWidget(m_head);
    m_enabled->setChecked(true);
    auto* line = new QHBoxLayout;
    line->addSpacing(Metrics::px(128) + 8);
    line->addWidget(m_enabled);
    column->addLayout(line);
    column->addStretch();
    setScrollable(m_body);
    QPushButton* copy = makeButton(tr("Copy as command"), QStringLiteral("terminal"), this);
    copy->setToolTip(tr("The same service without a file, for a terminal"));
    connect(copy, &QPushButton::clicked, this,
        [this] { m_context.copyText(serveCommand(m_type->name(), m_form->asCommand()), tr("the command")); });
    foot()->addWidget(copy);
    chooseType(type.isEmpty() ? m_kind->itemData(0).toString() : type);
    setVerb(tr("Add service"), [this] { return addService(); });
    resize(Metrics::px(680), Metrics::px(560));
}

void ServiceDialog::addHead()
{
    for (const auto& type : m_context.station().services().types())
        m_kind->addItem(
            tr("%1: %2").arg(serviceTypeName(type->name()), declaredWords(type->description())), type->name());
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // As wide as the other fields, however long the sentence of a kind is: its list shows it whole.
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(20);
    m_head->add(tr("Kind"), m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] { chooseType(m_kind->currentData().toString()); });
    m_nameField->setMaxLength(60);
    m_nameRow = m_head->add(
        tr("Name"), m_nameField, tr("How it is called in this window, in the log and in its file."));
    m_nameRow->setCheck([this] { return nameFault(); });
}

QString ServiceDialog::nameFault() const
{
    const QString wanted = m_nameField->text().trimmed();
    if (wanted.isEmpty())
        return {}; // the kind's own name
    const bool plain = std::all_of(wanted.begin(), wanted.end(),
        [](QChar c) { return (c >= u'a' && c <= u'z') || c.isDigit() || c == u'-' || c == u'_'; });
    if (!plain)
        return tr("Small letters, digits, - and _ only, such as “results”.");
    return m_context.station().services().status(wanted) ? tr("Another service has this name.") : QString();
}

void ServiceDialog::chooseType(const QString& type)
{
    ServiceList& services = m_context.station().services();
    const ServiceType* found = services.type(type);
    if (!found || found == m_type)
        return;
    m_type = found;
    m_kind->setCurrentIndex(m_kind->findData(type));
    m_nameField->setPlaceholderText(services.freeName(type));
    setWindowTitle(tr("Add service: %1").arg(serviceTypeName(type)));
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    if (m_form) {
        column->removeWidget(m_form);
        m_form->hide();
        m_form->deleteLater(); // one of its fields may be telling somebody something
    }
    m_form = new OptionForm(m_type->options(), fieldContext(m_context, {}, false),
        QStringLiteral("services/%1.toml").arg(tr("NAME")), m_body);
    m_form->setFaultsTogether([found](const OptionValues& values) { return found->faults(values); });
    column->insertWidget(1, m_form);
    connect(m_form, &OptionForm::changed, this,
        [this, form = m_form] { showRemarks(*form, *m_type, m_context.station().services()); });
    tabAsLaidOut(m_body);
    proposeFreePorts();
}

/// What a kind usually listens at may be taken here; whoever has typed another place meanwhile keeps it.
void ServiceDialog::proposeFreePorts()
{
    const QString key = QStringLiteral("listen");
    m_looking.cancel(); // for another kind
    if (!findOption(m_type->options(), key))
        return;
    const QStringList usual = OptionValues(m_type->options()).texts(key);
    m_looking = deferToThread(m_context.station().reactor(), Threads::Other, [usual] { return atFreePorts(usual); });
    m_looking.whenDone([this, usual, key](QStringList free) {
        auto done = std::move(m_looking);
        if (free != usual && !m_form->raw().contains(key))
            m_form->setValue(key, free);
        done.cancel();
    });
}

bool ServiceDialog::addService()
{
    if (m_isAdding || !m_head->checkAll())
        return false;
    const auto values = m_form->values();
    if (!values)
        return false;
    const QString typed = m_nameField->text().trimmed();
    const QString name = typed.isEmpty() ? m_context.station().services().freeName(m_type->name()) : typed;
    m_isAdding = true;
    setUnderWay(true); // a fault is of a field of this kind's form
    startOn(m_context, newServiceSubject(m_type->name()), tr("Adding a service"),
        addAndStart(this, &m_context.station(), m_type->name(), name, *values, m_enabled->isChecked()));
    return false; // it closes when that is done
}

/// A new service: its file first, then its start; so that it is there tomorrow even if its port is taken today.
Task<Result<Done>> ServiceDialog::addAndStart(
    QPointer<ServiceDialog> dialog, Station* station, QString type, QString name, OptionValues values, bool enabled)
{
    auto adding = station->configured().add(type, name, values, enabled);
    auto done = co_await std::move(adding);
    const bool isToldThere = dialog && dialog->ended(name, done);
    if (!done)
        co_return isToldThere ? Result<Done>(Done{}) : done.error();
    auto starting = station->services().start(*done);
    auto started = co_await std::move(starting);
    Q_UNUSED(started) // its row and its strip say so, with the remedy
    co_return Done{};
}

/// Where it was not added, what was typed stays. Answers whether it says here why: a strip would be behind it.
bool ServiceDialog::ended(const QString& name, const Result<QString>& result)
{
    // One whose file could not be written is there all the same.
    if (result || m_context.station().services().status(name)) {
        Q_EMIT added(name);
        accept();
        return false;
    }
    m_isAdding = false;
    setUnderWay(false);
    if (result.error().isCancelled())
        return false;
    showFault(result.error());
    return true;
}

void ServiceDialog::showFault(const Error& error)
{
    if (error.code == "name"_L1) {
        m_nameRow->setFault(saidWords(error.text));
        m_nameField->setFocus(Qt::OtherFocusReason);
    } else if (findOption(m_type->options(), error.code)) {
        m_form->showFault(error.code, error.text);
    } else {
        showFailure(tr("Adding a service"), error.text);
    }
}

} // namespace everyport::ui
