// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

namespace patwarden::bench {

QList<Measurement> allMeasurements()
{
    return pageMeasurements() + allRequestsMeasurements() + filterMeasurements() + countMeasurements()
        + searchMeasurements() + facetMeasurements() + sortMeasurements() + indexMeasurements()
        + scrollMeasurements() + reviewMeasurements() + decisionMeasurements() + previewMeasurements()
        + importMeasurements();
}

} // namespace patwarden::bench
