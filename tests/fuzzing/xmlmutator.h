#pragma once

#include <cstddef>
#include <cstdint>

#include <QByteArray>
#include <QList>

namespace everyport::fuzzing {

/// Changes a played session so that what comes of it is still XML, mostly: an attribute takes another's value, a
/// payload moves to another stanza, goes, comes twice or gets another namespace, a line goes elsewhere. Words come from
/// the session itself and from `words`. One time in eight bytes change as they like. For LLVMFuzzerCustomMutator: the
/// session's lines are `\n`-separated, each a byte that says who speaks and one element.
size_t mutateSession(uint8_t* data, size_t size, size_t most, unsigned seed, const QList<QByteArray>& words);

} // namespace everyport::fuzzing
