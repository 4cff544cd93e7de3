#pragma once

#include <functional>
#include <optional>

#include <QString>

#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// XEP-0059: which page of a long list is asked for.
struct PageRequest {
    std::optional<int> max = {};
    QString after = {};
    QString before = {};
    bool last = false; ///< An empty `<before/>`: the last page.
    std::optional<int> index = {};
    bool isFromEnd() const { return last || !before.isEmpty(); } ///< Pages are turned backwards.

    /// The `<set/>` among an element's children; none where there is none or its numbers are not numbers.
    static std::optional<PageRequest> in(const xml::Element& parent);
    xml::Element toElement() const; ///< `<set/>`
};

/// Which page it became.
struct PageAnswer {
    QString first = {};
    QString last = {};
    std::optional<int> firstIndex = {};
    int count = 0;

    xml::Element toElement() const; ///< `<set/>`
    /// As PageRequest's; a count or an index that is none is as if it were not there.
    static std::optional<PageAnswer> in(const xml::Element& parent);
};

/// The page of a list of `count` that is all in memory: from the first, up to before the second. `nameOf` is what
/// `after` and `before` say of the one at a place. At most `most`. None: they name one that is not there (§2.4,
/// item-not-found); to begin anew would go on for ever.
std::optional<std::pair<qsizetype, qsizetype>> pageIn(
    const PageRequest& wanted, qsizetype count, qsizetype most, const std::function<QString(qsizetype)>& nameOf);

} // namespace everyport::xmpp
