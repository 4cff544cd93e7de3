#include "ui/pubsub/dialogs/nodedialogs.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QUuid>
#include <QVBoxLayout>

#include "netcore/task/taskset.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/pubsub/dialogs/asking.h"
#include "ui/pubsub/dialogs/nodeform.h"
#include "ui/pubsub/items/payload.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/code/codeview.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

struct NodeDialogs {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::NodeDialogs)
};

/// An empty element of the kind that the node holds.
QString firstPayload(const NodeFacts& node)
{
    const QString space = node.payloadType.isEmpty() ? QStringLiteral("urn:example:note") : node.payloadType;
    const QString name = space.section(QLatin1Char(':'), -1).isEmpty()
            || space.section(QLatin1Char(':'), -1).at(0).isDigit()
        ? QStringLiteral("item")
        : space.section(QLatin1Char(':'), -1);
    return QStringLiteral("<%1 xmlns='%2'>\n  <text></text>\n</%1>").arg(name, space);
}

QString nameFault(const NodeSource& nodes, const QString& name)
{
    static const xmpp::PubsubPolicy policy;
    if (name.isEmpty())
        return NodeDialogs::tr("It needs a name.");
    if (name.size() > policy.nameLength)
        return NodeDialogs::tr("At most %1 characters.").arg(policy.nameLength);
    return nodes.find(name) ? NodeDialogs::tr("There is a node of this name already (conflict).") : QString();
}

} // namespace

void openPublish(PageContext& context, CurrentNodes current, const QString& node)
{
    const NodeSource* nodes = current();
    const NodeFacts* found = nodes ? nodes->find(node) : nullptr;
    if (!found)
        return;
    static const xmpp::PubsubPolicy policy;
    auto* dialog = new Dialog(NodeDialogs::tr("Publish to %1").arg(node), context.window());
    auto* form = new Form(96, dialog);
    auto* id = new QLineEdit(form);
    id->setPlaceholderText(NodeDialogs::tr("made for you"));
    id->setMaxLength(int(policy.nameLength));
    form->add(NodeDialogs::tr("Item's id"), id, NodeDialogs::tr("An id that is there already is replaced."));
    auto* code = new CodeView(NodeDialogs::tr("Payload"), form);
    code->setReadOnly(false);
    code->setCode(firstPayload(*found), CodeLanguage::Xml);
    code->fitLines(12, 20);
    FormRow* payload = form->add(NodeDialogs::tr("Payload"), code);
    // Whoever presses Ctrl+Enter once more than they meant to would publish what is only there to begin with.
    payload->setCheck([code, begun = code->toPlainText()] {
        if (code->toPlainText() == begun)
            return NodeDialogs::tr("This is still empty: write what the item says.");
        return payloadFault(code->toPlainText().toUtf8(), policy.payloadBytes);
    });
    auto* look = new QTimer(dialog);
    look->setSingleShot(true);
    look->setInterval(250);
    QObject::connect(code, &QPlainTextEdit::textChanged, look, qOverload<>(&QTimer::start));
    QObject::connect(look, &QTimer::timeout, payload, [payload] {
        if (payload->check())
            payload->setGood(NodeDialogs::tr("well-formed"));
    });
    dialog->content()->addWidget(form);
    dialog->content()->addStretch();
    dialog->setVerb(NodeDialogs::tr("Publish"), [dialog, current, node, form, id, code] {
        NodeSource* now = current();
        if (!now || !form->checkAll())
            return false;
        xmpp::PubsubItem item;
        item.id = id->text().trimmed().isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                                 : id->text().trimmed();
        item.payload = code->toPlainText().toUtf8();
        item.at = QDateTime::currentMSecsSinceEpoch();
        closeWhenDone(dialog, nullptr, now->publish(node, item));
        return false; // until it is done
    });
    dialog->resize(Metrics::px(640), Metrics::px(410));
    code->setFocus();
    dialog->open();
}

namespace {

/// A form of the node's service: `save` hands it back.
void showForm(PageContext& context, const QString& title, const xmpp::DataForm& told,
    const std::function<Task<Result<Done>>(const xmpp::DataForm&)>& save)
{
    auto* dialog = new Dialog(title, context.window());
    auto* body = new QWidget(dialog);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new NodeForm(told, body);
    column->addWidget(form);
    column->addStretch();
    dialog->setScrollable(body);
    dialog->setVerb(NodeDialogs::tr("Save"), [dialog, form, save] {
        if (form->checkAll())
            closeWhenDone(dialog, form, save(form->submitted()));
        return false; // until it is done
    });
    dialog->resize(Metrics::px(620), Metrics::px(520));
    dialog->open();
}

Task<Result<Done>> hasStopped()
{
    return Task<Result<Done>>(Result<Done>(
        Error{Error::Kind::Disconnected, Reason::ConnectionLost, NodeDialogs::tr("The service has stopped."), {}, 0}));
}

void showNewNode(PageContext& context, const CurrentNodes& current, const QString& folder, const xmpp::DataForm& told,
    const std::function<void(const QString&)>& made)
{
    auto* dialog = new Dialog(NodeDialogs::tr("New node"), context.window());
    auto* body = new QWidget(dialog);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* head = new Form(200, body); // as the form below
    auto* name = new QLineEdit(folder.isEmpty() ? QString() : folder + QLatin1Char('/'), head);
    head->add(NodeDialogs::tr("Name"), name, NodeDialogs::tr("Slashes make levels: weather/river."))
        ->setCheck([current, name] {
            const NodeSource* now = current();
            return now ? nameFault(*now, name->text().trimmed()) : NodeDialogs::tr("The service has stopped.");
        });
    auto* form = new NodeForm(told, body);
    column->addWidget(head);
    column->addWidget(form);
    column->addStretch();
    dialog->setScrollable(body);
    dialog->setVerb(NodeDialogs::tr("Create node"), [dialog, current, name, head, form, made] {
        NodeSource* now = current();
        if (!now || !head->checkAll() || !form->checkAll())
            return false;
        const QString node = name->text().trimmed();
        closeWhenDone(dialog, form, now->create(node, form->submitted()), [made, node] { made(node); });
        return false; // until it is done
    });
    dialog->resize(Metrics::px(620), Metrics::px(520));
    name->setFocus();
    dialog->open();
}

} // namespace

void openNodeSetup(PageContext& context, CurrentNodes current, const QString& node)
{
    NodeSource* nodes = current();
    if (!nodes || !nodes->find(node))
        return;
    const std::function<void(const xmpp::DataForm&)> show = [&context, current, node](const xmpp::DataForm& told) {
        showForm(context, NodeDialogs::tr("Set up %1").arg(node), told, [current, node](const xmpp::DataForm& filled) {
            NodeSource* now = current();
            return now ? now->configure(node, filled) : hasStopped();
        });
    };
    context.tasks().start(
        whenTold(nodes->configuration(node), show), NodeDialogs::tr("Asking how %1 is set up").arg(node));
}

void openSubscription(PageContext& context, CurrentNodes current, const QString& node)
{
    NodeSource* nodes = current();
    if (!nodes || !nodes->isSubscribed(node))
        return;
    const std::function<void(const xmpp::DataForm&)> show = [&context, current, node](const xmpp::DataForm& told) {
        showForm(context, NodeDialogs::tr("Subscription to %1").arg(node), told,
            [current, node](const xmpp::DataForm& filled) {
                NodeSource* now = current();
                return now ? now->setSubscriptionOptions(node, filled) : hasStopped();
            });
    };
    context.tasks().start(whenTold(nodes->subscriptionOptions(node), show),
        NodeDialogs::tr("Asking how the subscription to %1 delivers").arg(node));
}

void openNewNode(
    PageContext& context, CurrentNodes current, const QString& folder, std::function<void(const QString&)> made)
{
    NodeSource* nodes = current();
    if (!nodes)
        return;
    const std::function<void(const xmpp::DataForm&)> show = [&context, current, folder, made = std::move(made)](
                                                                const xmpp::DataForm& told) {
        showNewNode(context, current, folder, told, made);
    };
    context.tasks().start(whenTold(nodes->configuration({}), show), NodeDialogs::tr("Asking how a new node begins"));
}

} // namespace everyport::ui
