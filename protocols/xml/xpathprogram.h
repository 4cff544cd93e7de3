#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QString>

namespace everyport::xml {

struct XPathExpression;

/// One step of a path: which children (or, after `//`, which elements anywhere below), and what must hold of each.
struct XPathStep {
    enum class Kind : quint8 { Element, Attribute, Text };
    Kind kind = Kind::Element;
    bool isAnywhere = false;
    QString name = {};              ///< Empty: any (`*`).
    std::optional<QString> ns = {}; ///< Empty: any.
    std::vector<XPathExpression> conditions;
};

/// What an XPath was read into. Within `[…]`, a path begins at the element that is looked at.
struct XPathProgram {
    std::vector<XPathStep> steps;
};

struct XPathExpression {
    enum class Kind : quint8 { Path, Literal, Number, Equal, Unequal, And, Or, Not, Contains, StartsWith };
    Kind kind = Kind::Path;
    XPathProgram path = {};
    QString literal = {};
    int number = 0; ///< A position, from 1.
    std::vector<XPathExpression> operands;
};

} // namespace everyport::xml
