#include "ui/pubsub/dialogs/peopledialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include "netcore/task/taskset.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/pubsub/dialogs/asking.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr qsizetype mostShown = 500;

struct People {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PeopleDialog)
};

QString wordOf(const QString& protocol)
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("everyport::ui::PeopleDialog", "owner")},
        {QStringLiteral("publisher"), QT_TRANSLATE_NOOP("everyport::ui::PeopleDialog", "publishes and reads")},
        {QStringLiteral("publish-only"), QT_TRANSLATE_NOOP("everyport::ui::PeopleDialog", "publishes only")},
        {QStringLiteral("member"), QT_TRANSLATE_NOOP("everyport::ui::PeopleDialog", "reads")},
        {QStringLiteral("outcast"), QT_TRANSLATE_NOOP("everyport::ui::PeopleDialog", "shut out")},
        {QStringLiteral("none"), QT_TRANSLATE_NOOP("everyport::ui::PeopleDialog", "none")},
        {QStringLiteral("subscribed"), QT_TRANSLATE_NOOP("everyport::ui::PeopleDialog", "subscribed")},
        {QStringLiteral("pending"), QT_TRANSLATE_NOOP("everyport::ui::PeopleDialog", "waits for an owner's word")},
        {QStringLiteral("unconfigured"), QT_TRANSLATE_NOOP("everyport::ui::PeopleDialog", "has options to set first")}};
    const char* known = words.value(protocol);
    return known ? QStringLiteral("%1 (%2)").arg(People::tr(known), protocol) : protocol;
}

QStringList wordsFor(NodeSource::People which)
{
    if (which == NodeSource::People::Subscribed)
        return {QStringLiteral("subscribed"), QStringLiteral("none")};
    return {QStringLiteral("owner"), QStringLiteral("publisher"), QStringLiteral("publish-only"),
        QStringLiteral("member"), QStringLiteral("outcast"), QStringLiteral("none")};
}

QComboBox* makeBox(NodeSource::People which, const QString& now, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    QStringList words = wordsFor(which);
    if (!now.isEmpty() && !words.contains(now))
        words.prepend(now); // "pending": it stays so where nobody decides
    for (const QString& word : std::as_const(words))
        box->addItem(wordOf(word), word);
    box->setCurrentIndex(qMax(0, box->findData(now)));
    return box;
}

/// The rows of one dialog: who was told, and one more that may be added.
struct Rows {
    QList<NodePerson> told;
    QList<QComboBox*> boxes;
    QLineEdit* another;
    QComboBox* as;

    QList<NodePerson> changed() const
    {
        QList<NodePerson> all;
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            NodePerson person = told[i];
            person.word = boxes[i]->currentData().toString();
            if (person.word != told[i].word)
                all.append(person);
        }
        if (const auto address = xmpp::Jid::parse(another->text().trimmed());
            address && !another->text().trimmed().isEmpty())
            all.append({*address, as->currentData().toString()});
        return all;
    }
};

void showPeople(PageContext& context, const CurrentNodes& current, const QString& node, NodeSource::People which,
    const QList<NodePerson>& told)
{
    const bool isRights = which == NodeSource::People::Affiliated;
    auto* dialog = new Dialog(
        isRights ? People::tr("Rights at %1").arg(node) : People::tr("Subscribers of %1").arg(node), context.window());
    auto* body = new QWidget(dialog);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new Form(240, body);
    Rows rows{told.mid(0, mostShown), {}, new QLineEdit(form), makeBox(which, {}, form)};
    for (const NodePerson& person : std::as_const(rows.told)) {
        rows.boxes.append(makeBox(which, person.word, form));
        rows.boxes.last()->setAccessibleName(person.address.toString());
        form->add(person.id.isEmpty() ? person.address.toString()
                                      : QStringLiteral("%1 (%2)").arg(person.address.toString(), person.id),
            rows.boxes.last());
    }
    rows.another->setPlaceholderText(People::tr("somebody@example.org"));
    rows.another->setMinimumWidth(Metrics::px(200));
    FormRow* row = form->addLine(People::tr("Another address"), {rows.another, rows.as});
    row->setCheck([another = rows.another] {
        const QString text = another->text().trimmed();
        return text.isEmpty() || xmpp::Jid::parse(text) ? QString()
                                                        : People::tr("An address looks like somebody@example.org.");
    });
    if (told.size() > mostShown)
        column->addWidget(new Text(People::tr("The first %1 of %2 are shown.").arg(mostShown).arg(told.size()),
            Text::Size::Caption, Tone::Second, body));
    column->addWidget(form);
    column->addStretch();
    dialog->setScrollable(body);
    dialog->setVerb(People::tr("Save"), [dialog, current, node, which, form, rows] {
        NodeSource* now = current();
        if (!now || !form->checkAll())
            return false;
        const auto changed = rows.changed();
        if (changed.isEmpty())
            return true;
        closeWhenDone(dialog, nullptr, now->changePeople(node, which, changed));
        return false; // until it is done
    });
    dialog->resize(Metrics::px(620), Metrics::px(480));
    dialog->open();
}

} // namespace

void openPeople(PageContext& context, CurrentNodes current, const QString& node, NodeSource::People which)
{
    NodeSource* nodes = current();
    if (!nodes || !nodes->find(node))
        return;
    const std::function<void(const QList<NodePerson>&)> show = [&context, current, node, which](
                                                                   const QList<NodePerson>& told) {
        showPeople(context, current, node, which, told);
    };
    context.tasks().start(
        whenTold(nodes->people(node, which), show), People::tr("Asking who there is at %1").arg(node));
}

} // namespace everyport::ui
