#pragma once

#include <QSharedData>

#include "protocols/xml/element.h"

namespace everyport::xml {

/// Whether an element of that name may hold a password: a login (RFC 6120 §6, XEP-0078, XEP-0388), a registration, a
/// form's field.
bool mayBeSecret(QStringView name);

/// What copies of an Element share. Text that may be a password is overwritten when nobody has it any more. For this
/// room only.
struct ElementData : QSharedData {
    ElementData() = default;
    ElementData(const ElementData&) = default;
    ~ElementData();

    QString name;
    QString ns;
    QList<Attribute> attributes;
    QList<Node> nodes;
};

} // namespace everyport::xml
