#pragma once

#include "protocols/xmpp/pubsub/nodes/nodeconfig.h"

namespace everyport::xmpp {

/// One field of a node's configuration: how it reads in the form, how its values are read, and how they are taken over
/// (false: they cannot be).
struct NodeConfigRow {
    enum class Place { Any, Leaf, Collection };
    QLatin1String name;
    QLatin1String label;
    DataForm::FieldType type;
    QStringList (*get)(const NodeConfig&);
    bool (*set)(NodeConfig&, const QStringList& values); ///< At least one value.
    QStringList choices = {};
    Place place = Place::Any;
    bool (*asksWhenEmpty)(const NodeConfig&) = [](const NodeConfig&) { return true; };
};

const QList<NodeConfigRow>& nodeConfigRows();
const NodeConfigRow* nodeConfigRow(const QString& name); ///< Null: there is none.

} // namespace everyport::xmpp
