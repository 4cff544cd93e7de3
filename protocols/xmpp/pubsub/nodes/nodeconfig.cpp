#include "protocols/xmpp/pubsub/nodes/nodeconfig.h"

#include "protocols/xmpp/pubsub/nodes/nodeconfigrows.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

const QString formType = u"http://jabber.org/protocol/pubsub#node_config"_s;

DataForm::Field fieldOf(const NodeConfigRow& row, const NodeConfig& config, bool isAsked)
{
    DataForm::Field field{row.name, row.type, row.get(config)};
    if (!isAsked)
        return field;
    field.label = row.label;
    for (const auto& choice : row.choices)
        field.options.append({choice});
    if (!row.choices.isEmpty() && !row.choices.contains(field.values.value(0))) // an account's own
        field.options << DataForm::Option{u"presence"_s} << DataForm::Option{u"roster"_s};
    return field;
}

} // namespace

DataForm NodeConfig::toForm(DataForm::Type type) const
{
    DataForm form(type, formType);
    const bool isAsked = type == DataForm::Type::Form;
    for (const auto& row : nodeConfigRows()) {
        const bool fits = row.place == NodeConfigRow::Place::Any
            || isCollection() == (row.place == NodeConfigRow::Place::Collection);
        auto field = fieldOf(row, *this, isAsked);
        const bool isEmptyList = field.values.isEmpty() && !(isAsked && row.asksWhenEmpty(*this));
        if (fits && !isEmptyList)
            form.add(std::move(field));
    }
    return form;
}

Result<NodeConfig> NodeConfig::with(const DataForm& submitted) const
{
    auto config = *this;
    for (const auto& field : submitted.fields()) {
        const auto* row = nodeConfigRow(field.name);
        if (row && !field.values.isEmpty() && !row->set(config, field.values))
            return Error::malformed(Reason::BadValue,
                u"%1 cannot be \"%2\"."_s.arg(field.name, field.values.value(0).left(80)), u"not-acceptable"_s);
    }
    return config;
}

Result<NodeConfig> NodeConfig::preconditions(const DataForm& options) const
{
    for (const auto& field : options.fields()) {
        if (field.name != u"FORM_TYPE" && !nodeConfigRow(field.name))
            return Error::refused(
                Reason::BadValue, u"%1 is not known here."_s.arg(field.name.left(80)), u"not-acceptable"_s);
    }
    return with(options);
}

bool NodeConfig::meets(const DataForm& options) const
{
    const auto wanted = preconditions(options);
    return wanted && *wanted == *this;
}

} // namespace everyport::xmpp
