#pragma once

#include <QTranslator>

namespace everyport::ui {

/// English, where one thing is said otherwise than two: "1 vote", not "1 votes". The words in the source are for many;
/// this has those for one. A translation into another language brings its own and is asked first.
class Plurals : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(
        const char* context, const char* sourceText, const char* disambiguation = nullptr, int n = -1) const override;
    bool isEmpty() const override { return false; }

    static bool knows(const QByteArray& source);
};

} // namespace everyport::ui
