#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::xml {

/// The text of a document that somebody gave, for whoever looks at it before others read it, as browsers do: each of
/// them decodes bytes in its own way, so that what was looked at need not be what is read. Handed on as UTF-8 it is
/// the same to all.
///
/// It comes in UTF-8, in UTF-16 with its mark, or in ISO-8859-1 where it says so. A declaration that says how it was
/// written says UTF-8 in the text, and nothing else. Refused/BadValue: it says that it is in anything else, or is not
/// in what it says.
Result<QString> documentText(const QByteArray& bytes);

} // namespace everyport::xml
