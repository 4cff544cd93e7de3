#pragma once

#include <QStringView>

namespace everyport::xml {

/// Whether QXmlStreamReader would take long for the tags of a document that somebody gave: it compares each attribute
/// of an element with all others, in a type's declarations as well, and each prefix with all namespaces that are
/// declared where it stands, so that a megabyte takes it many seconds. What is accepted takes a quarter of a second
/// beyond what is read in any case.
///
/// Looks where tags and their attributes end and at nothing else; of what is no XML, which its reader says, it may be
/// wrong. Any thread.
bool isCrowded(QStringView document);

} // namespace everyport::xml
