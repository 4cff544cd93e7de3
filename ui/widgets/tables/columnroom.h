#pragma once

#include <QList>

namespace everyport::ui {

/// What one column of a table asks for, in px.
struct ColumnNeed {
    int least = 0;        ///< It is never narrower; where that is too much it hides, if it yields.
    int wanted = 0;       ///< For its title and all that its rows hold.
    int spare = 0;        ///< Of that: kept for a title's arrow that is not there now.
    int natural = 0;      ///< Where there is room for what all want.
    int share = 0;        ///< Its part of what is left after that.
    int yield = 0;        ///< The higher, the earlier it hides; 0: never.
    bool isEmpty = false; ///< It hides before anything is cut, whatever its yield.
    bool isName = false;  ///< Has what it wants before the others do, and who yields earlier hides before it is cut.
};

/// How wide each column is in `room`; 0 hides it. Together they are wider than the room only where even those that
/// never hide need more.
QList<int> shareRoom(const QList<ColumnNeed>& columns, int room);

} // namespace everyport::ui
