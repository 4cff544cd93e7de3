#include "ui/tags/tagdialog.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/forms/namecompletion.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/tags/tags.h"
#include "ui/tags/tagwords.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct TagDialog {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::TagDialog)
};

QList<KnownNames::Name> offeredTags(const Tags& tags)
{
    QList<KnownNames::Name> names;
    for (const QString& tag : tags.all())
        names.append({.text = tag});
    return names;
}

void change(PageContext* context, const QString& page, const Tagged& thing, const QStringList& wanted)
{
    Tags& tags = Tags::of(*context);
    const QStringList before = tags.tagsOf(page, thing.id);
    tags.set(page, thing.id, wanted);
    if (tags.tagsOf(page, thing.id) == before)
        return;
    context->undo().done(
        TagDialog::tr("Changed the tags of “%1”.").arg(thing.name),
        [context, page, id = thing.id, before] { Tags::of(*context).set(page, id, before); }, u"tag"_s);
}

} // namespace

void askForTags(PageContext& context, const QString& page, const Tagged& thing)
{
    if (thing.id.isEmpty())
        return;
    const Tags* tags = &Tags::of(context);
    auto* dialog = new Dialog(TagDialog::tr("Tags of %1").arg(thing.name), context.window());
    auto* form = new Form(96, dialog);
    auto* field = new QLineEdit(tags->shownOf(page, thing.id), form);
    auto* completion = new NameCompletion(field, [tags] { return offeredTags(*tags); });
    completion->setSeparator(u',');
    FormRow* row = form->add(TagDialog::tr("Tags"), field,
        TagDialog::tr("Words of your own with commas between them. In the filter, “tag:word” finds what has one."));
    row->setCheck([field] { return faultOfTags(field->text()); });
    dialog->content()->addWidget(form);
    dialog->content()->addStretch();
    dialog->setVerb(TagDialog::tr("Set tags"), [form, field, context = &context, page, thing] {
        if (!form->checkAll())
            return false;
        change(context, page, thing, readTags(field->text()));
        return true;
    });
    dialog->resize(Metrics::px(460), dialog->sizeHint().height());
    field->setFocus(Qt::OtherFocusReason);
    dialog->open();
}

QAction* makeTagsAction(
    QObject* owner, PageContext& context, const QString& page, const QString& group, std::function<Tagged()> chosen)
{
    QAction* action = makeAction(owner, u"tag"_s, TagDialog::tr("Tags…"),
        [context = &context, page, chosen = std::move(chosen)] { askForTags(*context, page, chosen()); });
    context.shortcuts().add(action, page + u"/tags"_s, group);
    if (owner->isWidgetType())
        static_cast<QWidget*>(owner)->addAction(action); // for a key of somebody's: a context menu is not always there
    return action;
}

} // namespace everyport::ui
