#pragma once

#include <QSharedData>

#include "protocols/xml/element.h"

namespace everyport::xml {

/// What copies of an Element share. For this room only.
struct ElementData : QSharedData {
    QString name;
    QString ns;
    QList<Attribute> attributes;
    QList<Node> nodes;
};

} // namespace everyport::xml
