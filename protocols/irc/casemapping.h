#pragma once

#include <QByteArray>

namespace everyport::irc {

/// Which names are the same (ISUPPORT CASEMAPPING). rfc7613 is PRECIS UsernameCaseMapped over UTF-8, and ASCII for what
/// it refuses.
enum class CaseMapping : quint8 { Ascii, Rfc1459, Rfc1459Strict, Rfc7613 };

CaseMapping caseMappingNamed(QByteArrayView name); ///< What is not known is taken for Ascii.
QByteArray caseMappingName(CaseMapping mapping);

QByteArray folded(QByteArrayView name, CaseMapping mapping);
bool isSameName(QByteArrayView one, QByteArrayView other, CaseMapping mapping); ///< Without a copy where bytes suffice.

} // namespace everyport::irc
