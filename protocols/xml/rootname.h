#pragma once

#include <QStringView>

namespace everyport::xml {

/// What the outermost element of a document is called, without its prefix: by how it begins, so that a kind of document
/// is told in a moment from others, whatever stands before the element and however much it holds. Empty: it has none,
/// or its name has no end. A part of `document`. Of what is no XML, which its reader says, it may be wrong. Any thread.
QStringView rootName(QStringView document);

} // namespace everyport::xml
