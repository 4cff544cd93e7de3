#include "app/services/http/qrpicture.h"

#include <exception>

#include <qrcodegen/qrcodegen.hpp>

namespace everyport {

QByteArray qrPicture(const QString& text)
{
    using qrcodegen::QrCode;
    constexpr int quiet = 4;
    try {
        const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
        QByteArray modules;
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                if (code.getModule(x, y))
                    modules += 'M' + QByteArray::number(x + quiet) + ' ' + QByteArray::number(y + quiet) + "h1v1h-1z";
            }
        }
        const QByteArray side = QByteArray::number(code.getSize() + 2 * quiet);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
            + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' + side
            + "H0z\"/><path d=\"" + modules + "\"/></svg>\n";
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace everyport
