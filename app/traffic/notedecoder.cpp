#include "app/traffic/notedecoder.h"

#include <algorithm>

namespace everyport {

DecodedUnit NoteDecoder::decode(bool, QByteArrayView note) const
{
    DecodedUnit unit{.form = DecodedUnit::Form::Note};
    QByteArrayView rest = note;
    const auto takePiece = [&rest] {
        const auto at = rest.startsWith("text=") ? -1 : rest.indexOf('\t');
        const auto piece = at < 0 ? rest : rest.first(at);
        rest = at < 0 ? QByteArrayView() : rest.sliced(at + 1);
        return piece;
    };
    const auto command = takePiece();
    unit.command = QString::fromUtf8(command.first(std::min<qsizetype>(command.size(), 40))).simplified();
    while (!rest.isEmpty()) {
        const auto piece = takePiece();
        const auto equals = piece.indexOf('=');
        if (equals > 0)
            unit.add(QString::fromLatin1(piece.first(std::min<qsizetype>(equals, 40))), piece.sliced(equals + 1), note);
    }
    if (command == "error")
        unit.standing = DecodedUnit::Standing::Failed;
    else if (command == "broken off")
        unit.standing = DecodedUnit::Standing::Trouble;
    return unit;
}

} // namespace everyport
