#include "ui/pubsub/dialogs/nodeform.h"

#include "app/xmppchat/forms/xmppforms.h"

namespace everyport::ui {
namespace {

/// Not every service says in words what it asks: its field's own name is better than nothing.
chat::Form shown(const xmpp::DataForm& asked)
{
    chat::Form form = xmppchat::formOf(asked);
    for (chat::FormField& field : form.fields) {
        if (field.label.isEmpty())
            field.label = field.key.section(QLatin1Char('#'), -1);
    }
    return form;
}

} // namespace

NodeForm::NodeForm(const xmpp::DataForm& asked, QWidget* parent) : FormView(shown(asked), false, parent), m_asked(asked)
{
}

xmpp::DataForm NodeForm::submitted() const
{
    return xmppchat::filledForm(m_asked, filled());
}

bool NodeForm::showRefusal(const Error& error)
{
    if (showFault(error.code, error.text))
        return true;
    for (const xmpp::DataForm::Field& field : m_asked.fields()) {
        if (!field.name.isEmpty() && error.text.contains(field.name) && showFault(field.name, error.text))
            return true;
    }
    return false;
}

} // namespace everyport::ui
